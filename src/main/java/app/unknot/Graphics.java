package app.unknot;

import java.util.Properties;

/// Who draws: a graphics card where there is one, or the processor alone, which no driver can disturb.
enum Graphics {
    /// As JavaFX, or whoever starts it, has it.
    USUAL,
    /// Without the card, since the person asked for it.
    SAFE,
    /// Without the card for once, since the last start came to a bad end.
    SAFE_THIS_TIME;

    private static final String ORDER = "prism.order";
    private static final String SOFTWARE = "sw";

    /// What this start draws with.
    ///
    /// @param asked whether the person asked for the safe way
    /// @param died whether the last start came to a bad end soon after it began
    /// @param properties the system's; where they say that the card is left out anyway, it was not the reason
    static Graphics of(boolean asked, boolean died, Properties properties) {
        if (asked) {
            return SAFE;
        }
        return died && !properties.getProperty(ORDER, "").equals(SOFTWARE) ? SAFE_THIS_TIME : USUAL;
    }

    /// Tells JavaFX, which looks once, when it starts.
    void choose(Properties properties) {
        if (this != USUAL) {
            properties.setProperty(ORDER, SOFTWARE);
        }
    }
}
