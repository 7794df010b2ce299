package app.unknot;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.Map;

/// Classes made by hand, each with one thing in it, on which a rule is seen to fail.
final class HandMade {
    private HandMade() {}

    static ClassModel calling(String name, String owner, String method) {
        return calling(name, Map.of(owner, method));
    }

    /// @param methods what it calls, by owner
    static ClassModel calling(String name, Map<String, String> methods) {
        return ClassFile.of().parse(ClassFile.of().build(ClassDesc.of(name), type -> type.withMethodBody("run", ConstantDescs.MTD_void,
                AccessFlag.STATIC.mask(), code -> {
                    methods.forEach((owner, method) -> code.invokestatic(ClassDesc.of(owner), method,
                            MethodTypeDesc.of(ConstantDescs.CD_void)));
                    code.return_();
                })));
    }

    static ClassModel constructing(String name, String made) {
        return ClassFile.of().parse(ClassFile.of().build(ClassDesc.of(name), type -> type.withMethodBody("run", ConstantDescs.MTD_void,
                AccessFlag.STATIC.mask(), code -> code.new_(ClassDesc.of(made)).dup()
                        .invokespecial(ClassDesc.of(made), ConstantDescs.INIT_NAME, ConstantDescs.MTD_void).pop().return_())));
    }

    static ClassModel saying(String name, String text) {
        return ClassFile.of().parse(ClassFile.of().build(ClassDesc.of(name), type -> type.withMethodBody("run", ConstantDescs.MTD_void,
                AccessFlag.STATIC.mask(), code -> code.ldc(text).pop().return_())));
    }
}
