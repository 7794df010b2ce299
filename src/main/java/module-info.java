/// Unknot: guides a person through a timed massage or stretch routine.
module app.unknot {
    requires info.picocli;
    requires java.desktop;
    requires javafx.controls;
    requires org.apache.pdfbox;
    requires org.controlsfx.controls;
    requires org.freedesktop.dbus;
    requires org.freedesktop.dbus.transport.jre;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.slf4j;
    requires atlantafx.base;
    requires tools.jackson.databind;

    requires static org.jspecify;

    exports app.unknot to javafx.graphics;

    opens app.unknot.store.json to tools.jackson.databind;
}
