package app.unknot.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words on the screen, in the person's language. Keys are literals of the form `screen.part.role`.
public final class Messages {
    private final ResourceBundle bundle;

    /// @param locale the language; English where there is no translation
    public Messages(Locale locale) {
        this.bundle = ResourceBundle.getBundle("app.unknot.messages", locale, Messages.class.getModule());
    }

    /// The words under a key.
    public String text(String key) {
        return bundle.getString(key);
    }

    /// The words under a key with values put in, in the pattern language of [MessageFormat].
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
    }

    /// The language of the words, also for dates and numbers.
    public Locale locale() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
    }
}
