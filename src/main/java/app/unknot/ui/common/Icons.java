package app.unknot.ui.common;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons that grow with the text and take its colour from the theme. They say nothing by themselves: a word or an
/// accessible text stands beside each.
public final class Icons {
    private Icons() {}

    /// An icon of the text's size.
    public static FontIcon of(Ikon ikon) {
        return new FontIcon(ikon);
    }

    /// An icon beside small print.
    public static FontIcon small(Ikon ikon) {
        FontIcon icon = of(ikon);
        icon.getStyleClass().add("icon-small");
        return icon;
    }

    /// An icon for the rail, a third as large again.
    public static FontIcon large(Ikon ikon) {
        FontIcon icon = of(ikon);
        icon.getStyleClass().add("icon-large");
        return icon;
    }
}
