package app.unknot;

import static app.unknot.HandMade.calling;
import static app.unknot.HandMade.constructing;
import static app.unknot.HandMade.saying;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.classfile.ClassModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing leaves the machine, says the README. The compiled classes say so, too; and each rule is seen to fail on a class
/// that breaks it.
final class PrivacyRuleTest {
    private static List<ClassModel> compiled = List.of();

    @BeforeAll
    static void readCompiledClasses() throws IOException {
        compiled = DependencyRules.classesIn(Path.of("target", "classes"));
        assertFalse(compiled.isEmpty(), "no classes in target/classes: compile first");
    }

    @Test
    void noClassUsesTheNetworkOrASocketButOurOwn() {
        assertEquals(List.of(), PrivacyRules.noneUsesTheNetwork(compiled));
    }

    @Test
    void theDesktopsBusIsUsedToKeepTheScreenOnAndForNothingElse() {
        assertEquals(List.of(), PrivacyRules.onlyTheScreenIsAskedForOnTheBus(compiled));
    }

    @Test
    void noClassKnowsAnAddress() {
        assertEquals(List.of(), PrivacyRules.noneKnowsAnAddress(compiled));
    }

    @Test
    void programsAreStartedByTheFewThatHaveTo() {
        assertEquals(List.of(), PrivacyRules.fewStartPrograms(compiled));
    }

    @Test
    void theLogHasNoWordsOfAFailure() {
        assertEquals(List.of(), PrivacyRules.noneLogsTheWordsOfAFailure(compiled));
    }

    @Nested
    class ARuleReports {
        @ParameterizedTest
        @ValueSource(strings = {"java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket", "java.net.HttpURLConnection",
                "java.net.URI", "java.net.http.HttpClient", "javax.net.ssl.SSLSocketFactory", "java.nio.channels.DatagramChannel",
                "java.nio.channels.AsynchronousSocketChannel", "java.awt.Desktop", "javafx.scene.web.WebView",
                "javafx.application.HostServices", "javafx.scene.media.Media", "java.rmi.Naming"})
        void aClassThatCanReachTheNetwork(String type) {
            List<String> uses = List.of("app.unknot.Bad uses " + type);
            assertEquals(uses, PrivacyRules.noneUsesTheNetwork(List.of(calling("app.unknot.Bad", type, "reach"))));
            assertEquals(uses, PrivacyRules.noneUsesTheNetwork(List.of(constructing("app.unknot.Bad", type))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"openStream", "openConnection", "getContent"})
        void aClassThatFetchesWhatAUrlNames(String method) {
            assertEquals(List.of("app.unknot.ui.Bad calls java.net.URL." + method),
                    PrivacyRules.noneUsesTheNetwork(List.of(calling("app.unknot.ui.Bad", "java.net.URL", method))));
        }

        @Test
        void aSocketOfAnyoneElseAndAnyOtherAddressOfOurOwn() {
            assertEquals(List.of("app.unknot.store.Bad uses java.net.UnixDomainSocketAddress"), PrivacyRules
                    .noneUsesTheNetwork(List.of(calling("app.unknot.store.Bad", "java.net.UnixDomainSocketAddress", "of"))));
            assertEquals(List.of("app.unknot.device.InstanceSocket uses java.net.InetSocketAddress"), PrivacyRules
                    .noneUsesTheNetwork(List.of(calling("app.unknot.device.InstanceSocket", "java.net.InetSocketAddress", "of"))));
        }

        @Test
        void aClassThatTalksOnTheBusAboutSomethingElse() {
            String bus = "org.freedesktop.dbus.connections.impl.DBusConnectionBuilder";
            assertEquals(List.of("app.unknot.device.Bad uses " + bus),
                    PrivacyRules.onlyTheScreenIsAskedForOnTheBus(List.of(calling("app.unknot.device.Bad", bus, "forSystemBus"))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://example.org/a.png", "HTTP://example.org", "ftp://example.org", "tcp:host=example.org",
                "mailto:me@example.org", "open https://example.org", "see\nWSS://example.org"})
        void aClassThatKnowsAnAddress(String address) {
            assertEquals(List.of("app.unknot.Bad says " + address),
                    PrivacyRules.noneKnowsAnAddress(List.of(saying("app.unknot.Bad", address))));
        }

        @Test
        void aClassThatStartsAProgramAndIsNoneOfTheFew() {
            assertEquals(List.of("app.unknot.ui.Bad calls java.lang.ProcessBuilder.<init>"),
                    PrivacyRules.fewStartPrograms(List.of(constructing("app.unknot.ui.Bad", "java.lang.ProcessBuilder"))));
            assertEquals(List.of("app.unknot.device.Bad calls java.lang.Runtime.exec"),
                    PrivacyRules.fewStartPrograms(List.of(calling("app.unknot.device.Bad", "java.lang.Runtime", "exec"))));
        }

        @Test
        void aClassThatLogsTheWordsOfAFailure() {
            assertEquals(List.of("app.unknot.store.Bad calls java.io.IOException.toString"), PrivacyRules.noneLogsTheWordsOfAFailure(
                    List.of(calling("app.unknot.store.Bad", Map.of("java.io.IOException", "toString", "org.slf4j.Logger", "warn")))));
        }

        @Test
        void nothingWhereTheSocketIsOurOwnAndTheResourceToo() {
            List<ClassModel> good = List.of(calling("app.unknot.device.InstanceSocket", "java.net.UnixDomainSocketAddress", "of"),
                    calling("app.unknot.device.InstanceSocket", "java.nio.channels.SocketChannel", "open"),
                    calling("app.unknot.ui.Good", "java.net.URL", "toExternalForm"), saying("app.unknot.Good", "unix:path=/run/bus"),
                    calling("app.unknot.device.awake.Good", "org.freedesktop.dbus.connections.impl.DBusConnection", "getConnection"),
                    constructing("app.unknot.device.FolderOpener", "java.lang.ProcessBuilder"),
                    calling("app.unknot.Wiring", "java.lang.Runtime", "addShutdownHook"));
            assertEquals(List.of(), PrivacyRules.noneUsesTheNetwork(good));
            assertEquals(List.of(), PrivacyRules.onlyTheScreenIsAskedForOnTheBus(good));
            assertEquals(List.of(), PrivacyRules.noneKnowsAnAddress(good));
            assertEquals(List.of(), PrivacyRules.fewStartPrograms(good));
        }
    }
}
