package app.unknot.device.awake;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Tells Windows that the display is in use. That belongs to the thread that says it: the same one has to take it back.
final class WindowsExecutionState implements Way {
    /// `ES_CONTINUOUS`: until further notice.
    private static final int CONTINUOUS = 0x8000_0000;
    /// `ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED`.
    private static final int AWAKE = 0x1 | 0x2;

    @Override
    @SuppressWarnings("restricted") // the system's own function, with the signature that its manual gives
    public Grip take(String reason) throws IOException {
        SymbolLookup kernel = SymbolLookup.libraryLookup("kernel32", Arena.global());
        MethodHandle set = Linker.nativeLinker().downcallHandle(kernel.findOrThrow("SetThreadExecutionState"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        set(set, CONTINUOUS | AWAKE);
        return new State(set);
    }

    private static void set(MethodHandle function, int state) throws IOException {
        int before;
        try {
            before = (int) function.invokeExact(state);
        } catch (Throwable e) {
            throw new IOException(e);
        }
        if (before == 0) {
            throw new IOException("SetThreadExecutionState refused " + Integer.toHexString(state));
        }
    }

    private record State(MethodHandle set) implements Grip {
        @Override
        public boolean holds() {
            return true;
        }

        @Override
        public void close() throws IOException {
            WindowsExecutionState.set(set, CONTINUOUS);
        }
    }
}
