package app.unknot.device.awake;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Makes an assertion to macOS's power management that the person is using the display.
final class MacAssertion implements Way {
    private static final String FRAMEWORKS = "/System/Library/Frameworks/";
    private static final String TYPE = "PreventUserIdleDisplaySleep";
    /// `kIOPMAssertionLevelOn`.
    private static final int ON = 255;
    /// `kCFStringEncodingUTF8`.
    private static final int UTF_8 = 0x0800_0100;
    private static final int SUCCESS = 0;

    @Override
    public Grip take(String reason) throws IOException {
        Calls calls = Calls.find();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment type = calls.text(arena, TYPE);
            MemorySegment name = calls.text(arena, reason);
            MemorySegment id = arena.allocate(ValueLayout.JAVA_INT);
            int answer = (int) calls.create.invokeExact(type, ON, name, id);
            calls.forget.invokeExact(type);
            calls.forget.invokeExact(name);
            demand(answer);
            return new Assertion(calls.release, id.get(ValueLayout.JAVA_INT, 0));
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException(e);
        }
    }

    private static void demand(int answer) throws IOException {
        if (answer != SUCCESS) {
            throw new IOException("IOKit answered " + Integer.toHexString(answer));
        }
    }

    /// The system's functions.
    ///
    /// @param string `CFStringCreateWithCString(allocator, text, encoding)`
    /// @param forget `CFRelease(string)`
    /// @param create `IOPMAssertionCreateWithName(type, level, name, id)`
    /// @param release `IOPMAssertionRelease(id)`
    private record Calls(MethodHandle string, MethodHandle forget, MethodHandle create, MethodHandle release) {
        static Calls find() {
            MemoryLayout text = ValueLayout.ADDRESS;
            MemoryLayout number = ValueLayout.JAVA_INT;
            String foundation = "CoreFoundation";
            String power = "IOKit";
            return new Calls(
                    call(foundation, "CFStringCreateWithCString", FunctionDescriptor.of(text, text, text, number)),
                    call(foundation, "CFRelease", FunctionDescriptor.ofVoid(text)),
                    call(power, "IOPMAssertionCreateWithName", FunctionDescriptor.of(number, text, number, text, text)),
                    call(power, "IOPMAssertionRelease", FunctionDescriptor.of(number, number)));
        }

        @SuppressWarnings("restricted") // the system's own functions, with the signatures that their headers give
        private static MethodHandle call(String framework, String name, FunctionDescriptor signature) {
            SymbolLookup library = SymbolLookup.libraryLookup(FRAMEWORKS + framework + ".framework/" + framework, Arena.global());
            return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), signature);
        }

        MemorySegment text(Arena arena, String words) throws Throwable {
            return (MemorySegment) string.invokeExact(MemorySegment.NULL, arena.allocateFrom(words), UTF_8);
        }
    }

    private record Assertion(MethodHandle release, int id) implements Grip {
        @Override
        public boolean holds() {
            return true;
        }

        @Override
        public void close() throws IOException {
            try {
                demand((int) release.invokeExact(id));
            } catch (IOException e) {
                throw e;
            } catch (Throwable e) {
                throw new IOException(e);
            }
        }
    }
}
