package app.unknot;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The directions that hold between the packages, read off the compiled classes: each rule takes classes and returns one
/// sentence for each violation, so an empty list is what we want.
///
/// A pattern such as `java.lang` names one package; `javafx..` names a package and all below it.
final class DependencyRules {
    private static final String DOMAIN = "app.unknot.domain..";
    private static final String STORE = "app.unknot.store..";
    private static final String DEVICE = "app.unknot.device..";
    private static final String REPORT = "app.unknot.report..";
    private static final List<String> ADAPTERS = List.of(STORE, DEVICE, REPORT);
    private static final String UI = "app.unknot.ui..";
    private static final String UI_COMMON = "app.unknot.ui.common..";

    /// What the domain may use of the JDK. `java.lang.invoke` and `java.lang.runtime` are where the compiler sends lambdas,
    /// string concatenation, records and pattern switches; `java.util.concurrent` has the answers that ports promise.
    private static final List<String> PURE_JAVA = List.of("java.lang", "java.lang.invoke", "java.lang.runtime", "java.math", "java.text",
            "java.time..", "java.util", "java.util.concurrent", "java.util.function", "java.util.random", "java.util.regex",
            "java.util.stream");
    private static final List<String> JDK = List.of("java..", "javax..", "org.jspecify.annotations");
    private static final List<String> LOGGING = List.of("org.slf4j..");
    private static final List<String> JSON = List.of("tools.jackson..", "com.fasterxml.jackson.annotation..");
    private static final List<String> DBUS = List.of("org.freedesktop.dbus..");
    private static final List<String> PDF = List.of("org.apache.pdfbox..");
    private static final List<String> TOOLKIT = List.of("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.ikonli..");

    /// Types and methods that answer differently each time they are asked: what time it is, which thread this is.
    private static final Set<String> IMPURE_TYPES = Set.of("java.time.Clock", "java.time.InstantSource", "java.util.Calendar",
            "java.util.Date", "java.util.GregorianCalendar", "java.util.Timer", "java.lang.Process", "java.lang.ProcessBuilder",
            "java.lang.Runtime", "java.lang.Thread", "java.util.concurrent.Executors", "java.util.concurrent.TimeUnit",
            "java.util.concurrent.ThreadLocalRandom");
    /// Plain values of the store and the device, which anyone may make.
    private static final Set<String> VALUES = Set.of("app.unknot.store.Folders", "app.unknot.device.InstanceSocket$Request");
    private static final Set<String> IMPURE_CALLS = Set.of("java.lang.System.nanoTime", "java.lang.System.currentTimeMillis");

    /// A field's type, a method's, a generic argument, an annotation: all of them end up in the constant pool as text.
    private static final Pattern TYPE_IN_DESCRIPTOR = Pattern.compile("L(\\w+(?:/[\\w$]+)+)[;<]");

    private DependencyRules() {}

    /// Every compiled class below a folder.
    static List<ClassModel> classesIn(Path folder) throws IOException {
        var classes = new ArrayList<ClassModel>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
                classes.add(ClassFile.of().parse(file));
            }
        }
        return classes;
    }

    /// Rule 1, first half: the domain refers to plain Java and to itself.
    static List<String> domainKnowsOnlyItself(Collection<ClassModel> classes) {
        return strangers(classes, DOMAIN, _ -> together(List.of(PURE_JAVA, List.of(DOMAIN, "org.jspecify.annotations"))));
    }

    /// Rule 1, second half: the domain never asks what time it is.
    static List<String> domainNeverAsksTheTime(Collection<ClassModel> classes) {
        var found = new ArrayList<String>();
        for (ClassModel type : in(DOMAIN, classes)) {
            references(type).stream().filter(IMPURE_TYPES::contains).forEach(used -> found.add(sentence(type, "uses", used)));
            calls(type).stream().filter(DependencyRules::asksTheTime).forEach(called -> found.add(sentence(type, "calls", called)));
        }
        return found;
    }

    /// Rule 2: the store knows the domain and JSON, and neither the screens nor the machine.
    static List<String> storeKnowsDomainAndJson(Collection<ClassModel> classes) {
        return strangers(classes, STORE, _ -> together(List.of(JDK, LOGGING, JSON, List.of(DOMAIN, STORE))));
    }

    /// Rule 2: the device adapters know the domain and the JDK (JavaFX and D-Bus, too), and neither the screens nor the store.
    static List<String> deviceKnowsDomainAndJdk(Collection<ClassModel> classes) {
        return strangers(classes, DEVICE,
                _ -> together(List.of(JDK, LOGGING, DBUS, List.of(DOMAIN, DEVICE, "javafx..", "com.sun.glass.ui", "com.sun.javafx.tk"))));
    }

    /// Rule 2: what prints knows the domain and PDFBox, and neither the screens nor the store.
    static List<String> reportKnowsDomainAndPdf(Collection<ClassModel> classes) {
        return strangers(classes, REPORT, _ -> together(List.of(JDK, PDF, List.of(DOMAIN, REPORT))));
    }

    /// Rule 3: a screen knows the domain, what is common to all screens, and itself.
    static List<String> screensKnowNoOtherScreen(Collection<ClassModel> classes) {
        return strangers(classes, UI, type -> together(List.of(JDK, LOGGING, TOOLKIT, List.of(DOMAIN, UI_COMMON, screenOf(nameOf(type))))));
    }

    /// Rule 5: what lives in the store and on the device is made by `Wiring`, and controllers by `Screens`. The store and
    /// the device make their own parts themselves. The folders are a value, which the launcher hands over.
    static List<String> onlyWiringConstructs(Collection<ClassModel> classes) {
        var found = new ArrayList<String>();
        for (ClassModel type : classes) {
            String maker = outermost(nameOf(type));
            constructed(type).stream().filter(made -> isReserved(made, maker) && !isOwnPart(nameOf(type), made))
                    .forEach(made -> found.add(sentence(type, "constructs", made)));
        }
        return found;
    }

    private static boolean isReserved(String made, String maker) {
        boolean adapter = ADAPTERS.stream().anyMatch(layer -> within(made, layer)) && !VALUES.contains(made);
        boolean controller = within(made, UI) && made.endsWith("Controller");
        return (adapter && !maker.equals("app.unknot.Wiring")) || (controller && !maker.equals("app.unknot.Screens"));
    }

    private static boolean isOwnPart(String maker, String made) {
        return ADAPTERS.stream().anyMatch(layer -> within(maker, layer) && within(made, layer));
    }

    private static boolean asksTheTime(String call) {
        return IMPURE_CALLS.contains(call) || (call.startsWith("java.") && call.endsWith(".now"));
    }

    /// References from a layer to anything it may not use.
    private static List<String> strangers(Collection<ClassModel> classes, String layer, Function<ClassModel, List<String>> mayUse) {
        var found = new ArrayList<String>();
        for (ClassModel type : in(layer, classes)) {
            List<String> allowed = mayUse.apply(type);
            references(type).stream().filter(used -> allowed.stream().noneMatch(pattern -> within(used, pattern)))
                    .forEach(used -> found.add(sentence(type, "uses", used)));
        }
        return found;
    }

    private static List<ClassModel> in(String pattern, Collection<ClassModel> classes) {
        return classes.stream().filter(type -> within(nameOf(type), pattern)).toList();
    }

    /// Every type that a class names, in code, in a signature or in an annotation.
    static Set<String> references(ClassModel type) {
        var names = new TreeSet<String>();
        for (PoolEntry entry : type.constantPool()) {
            if (entry instanceof ClassEntry named && !named.asInternalName().startsWith("[")) {
                names.add(dotted(named.asInternalName()));
            } else if (entry instanceof Utf8Entry text) {
                TYPE_IN_DESCRIPTOR.matcher(text.stringValue()).results().forEach(match -> names.add(dotted(match.group(1))));
            }
        }
        return names;
    }

    /// Every method or field that a class uses, as `owner.name`.
    static Set<String> calls(ClassModel type) {
        var names = new TreeSet<String>();
        for (PoolEntry entry : type.constantPool()) {
            if (entry instanceof MemberRefEntry member) {
                names.add(dotted(member.owner().asInternalName()) + "." + member.name().stringValue());
            }
        }
        return names;
    }

    /// Every type that a class makes with `new` or `::new`; calling the constructor of its superclass makes nothing.
    private static Set<String> constructed(ClassModel type) {
        var names = new TreeSet<String>();
        calls(type).stream().filter(call -> call.endsWith(".<init>")).map(DependencyRules::packageOf).forEach(names::add);
        names.remove(nameOf(type));
        type.superclass().ifPresent(parent -> names.remove(dotted(parent.asInternalName())));
        return names;
    }

    static boolean within(String type, String pattern) {
        String home = packageOf(type);
        if (!pattern.endsWith("..")) {
            return home.equals(pattern);
        }
        String root = pattern.substring(0, pattern.length() - 2);
        return home.equals(root) || home.startsWith(root + ".");
    }

    /// The pattern of the screen that a class belongs to: `app.unknot.ui.catalog..` A class that lies in no screen gets none.
    private static String screenOf(String type) {
        return type.replaceFirst("^(app\\.unknot\\.ui\\.\\w+)\\..*", "$1") + "..";
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(type.lastIndexOf('.'), 0));
    }

    private static String outermost(String type) {
        return type.replaceFirst("\\$.*", "");
    }

    static String nameOf(ClassModel type) {
        return dotted(type.thisClass().asInternalName());
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }

    static String sentence(ClassModel type, String verb, String object) {
        return nameOf(type) + " " + verb + " " + object;
    }

    private static List<String> together(List<List<String>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
