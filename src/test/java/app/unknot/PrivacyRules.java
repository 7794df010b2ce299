package app.unknot;

import static app.unknot.DependencyRules.calls;
import static app.unknot.DependencyRules.nameOf;
import static app.unknot.DependencyRules.references;
import static app.unknot.DependencyRules.sentence;
import static app.unknot.DependencyRules.within;

import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.StringEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Nothing leaves the machine: no class of the app can reach the network. Read off the compiled classes, one sentence for
/// each violation.
final class PrivacyRules {
    private static final String INSTANCE_SOCKET = "app.unknot.device.InstanceSocket";
    private static final String AWAKE = "app.unknot.device.awake";

    /// All that reaches further than this machine, or can be made to. What is not named here by its package is named below.
    private static final List<String> NETWORK = List.of("java.net..", "javax.net..", "java.rmi..", "javax.naming..", "com.sun.net..",
            "com.sun.jndi..", "sun.net..", "javafx.scene.web..", "javafx.scene.media..");
    private static final Set<String> NETWORK_TYPES = Set.of("java.nio.channels.SocketChannel", "java.nio.channels.ServerSocketChannel",
            "java.nio.channels.DatagramChannel", "java.nio.channels.MulticastChannel", "java.nio.channels.NetworkChannel",
            "java.nio.channels.AsynchronousSocketChannel", "java.nio.channels.AsynchronousServerSocketChannel", "java.awt.Desktop",
            "javafx.application.HostServices");
    /// The socket on which a second start asks the first: it has a path on this machine's disk for an address, and no other
    /// kind of address is allowed to anyone.
    private static final Set<String> OWN_SOCKET = Set.of("java.nio.channels.SocketChannel", "java.nio.channels.ServerSocketChannel",
            "java.net.UnixDomainSocketAddress", "java.net.StandardProtocolFamily", "java.net.SocketAddress", "java.net.ProtocolFamily");
    /// A resource of one's own jar has a name of this type; it may be passed on as text, and nothing may be asked of it.
    private static final String RESOURCE = "java.net.URL";
    private static final Set<String> OF_A_RESOURCE = Set.of("java.net.URL.toExternalForm", "java.net.URL.toString");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(https?|wss?|ftp|tcp|udp|mailto):");
    /// The desktop's own bus is reached by these alone.
    private static final Map<String, String> ONLY_IN = Map.of("org.freedesktop.dbus..", AWAKE);
    /// Another program may reach what this one may not, so these alone start any: what shows a folder, what speaks, what keeps
    /// the screen on, and what tells one machine from another.
    private static final Set<String> STARTERS = Set.of("app.unknot.device.FolderOpener", "app.unknot.device.speech.Subprocess",
            AWAKE + ".SystemdInhibit", "app.unknot.device.MachineFingerprint");
    private static final Set<String> STARTING = Set.of("java.lang.ProcessBuilder.<init>", "java.lang.Runtime.exec");

    /// The compiler itself asks any `Throwable` where a pattern takes a record apart.
    private static final Pattern WORDS = Pattern.compile("(Exception|Error)\\.toString$");

    private PrivacyRules() {}

    /// No class uses a client of the network, nor a socket but the app's own.
    static List<String> noneUsesTheNetwork(Collection<ClassModel> classes) {
        var found = new ArrayList<String>();
        for (ClassModel type : classes) {
            references(type).stream().filter(used -> isNetwork(used) && !mayUse(nameOf(type), used))
                    .forEach(used -> found.add(sentence(type, "uses", used)));
            calls(type).stream().filter(called -> called.startsWith(RESOURCE + ".") && !OF_A_RESOURCE.contains(called))
                    .forEach(called -> found.add(sentence(type, "calls", called)));
        }
        return found;
    }

    /// Only what keeps the screen on talks to the desktop's bus.
    static List<String> onlyTheScreenIsAskedForOnTheBus(Collection<ClassModel> classes) {
        var found = new ArrayList<String>();
        for (ClassModel type : classes) {
            references(type).stream().filter(used -> ONLY_IN.entrySet().stream()
                    .anyMatch(rule -> within(used, rule.getKey()) && !within(nameOf(type), rule.getValue())))
                    .forEach(used -> found.add(sentence(type, "uses", used)));
        }
        return found;
    }

    /// No class knows an address that something of the toolkit, or another program, could be sent to.
    static List<String> noneKnowsAnAddress(Collection<ClassModel> classes) {
        var found = new ArrayList<String>();
        for (ClassModel type : classes) {
            type.constantPool().forEach(entry -> {
                if (entry instanceof StringEntry text && ADDRESS.matcher(text.stringValue()).find()) {
                    found.add(sentence(type, "says", text.stringValue()));
                }
            });
        }
        return found;
    }

    /// Only those that are named here start other programs.
    static List<String> fewStartPrograms(Collection<ClassModel> classes) {
        var found = new ArrayList<String>();
        for (ClassModel type : classes) {
            calls(type).stream().filter(called -> STARTING.contains(called) && !STARTERS.contains(nameOf(type)))
                    .forEach(called -> found.add(sentence(type, "calls", called)));
        }
        return found;
    }

    /// No class that logs asks a failure for its words: they may quote the person.
    static List<String> noneLogsTheWordsOfAFailure(Collection<ClassModel> classes) {
        var found = new ArrayList<String>();
        for (ClassModel type : classes) {
            Set<String> called = calls(type);
            if (called.stream().anyMatch(call -> call.startsWith("org.slf4j.Logger."))) {
                called.stream().filter(call -> WORDS.matcher(call).find()).forEach(call -> found.add(sentence(type, "calls", call)));
            }
        }
        return found;
    }

    private static boolean isNetwork(String used) {
        return NETWORK_TYPES.contains(used) || NETWORK.stream().anyMatch(pattern -> within(used, pattern));
    }

    private static boolean mayUse(String type, String used) {
        return used.equals(RESOURCE) || (type.equals(INSTANCE_SOCKET) && OWN_SOCKET.contains(used));
    }
}
