package app.unknot.ui.data;

import app.unknot.domain.keeping.Custody.Backup;
import app.unknot.domain.keeping.Custody.Gain;
import app.unknot.domain.keeping.Custody.Move;
import app.unknot.domain.keeping.Custody.Offer;
import app.unknot.ui.common.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the page of the data says.
final class DataWords {
    private static final long STEP = 1000;

    private final Messages messages;

    DataWords(Messages messages) {
        this.messages = messages;
    }

    String text(String key) {
        return messages.text(key);
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /// What would be added.
    String offered(Offer offer) {
        Gain gain = offer.gain();
        List<String> lines = new ArrayList<>(List.of(messages.text("data.offer.sessions", gain.sessions(), gain.here())));
        add(lines, "data.offer.changes", gain.changes());
        add(lines, "data.offer.own", gain.own().fresh());
        add(lines, "data.offer.newer", gain.newer());
        lines.addAll(apart(offer));
        return String.join("\n", lines);
    }

    /// What there is to say of a file that brings nothing.
    String rest(Offer offer) {
        List<String> lines = new ArrayList<>(List.of(messages.text("data.offer.here", offer.gain().here())));
        lines.addAll(apart(offer));
        return String.join("\n", lines);
    }

    private List<String> apart(Offer offer) {
        List<String> lines = new ArrayList<>();
        add(lines, "data.offer.differing", offer.gain().own().differing());
        add(lines, "data.offer.damaged", offer.damaged());
        return lines;
    }

    /// What was added.
    String added(Gain gain) {
        List<String> lines = new ArrayList<>(List.of(messages.text("data.done.sessions", gain.sessions())));
        add(lines, "data.done.changes", gain.changes());
        add(lines, "data.done.own", gain.own().fresh());
        add(lines, "data.done.newer", gain.newer());
        return String.join("\n", lines);
    }

    /// What moving means.
    String planned(Move move) {
        List<String> lines =
                new ArrayList<>(List.of(messages.text("data.move.from", move.from()), messages.text("data.move.to", move.to())));
        add(lines, "data.move.joins", move.joins());
        lines.add(messages.text("data.move.stays"));
        return String.join("\n", lines);
    }

    /// What to say of it where its page is not shown; empty where it is not over.
    Optional<String> outcome(Doing doing) {
        return switch (doing) {
            case Doing.Nothing _, Doing.Busy _ -> Optional.empty();
            case Doing.Offered(var offer) -> Optional.of(messages.text("data.offer.title", offer.file()));
            case Doing.Planned _ -> Optional.of(messages.text("data.move.title"));
            case Doing.Told told -> Optional.of(told.title());
        };
    }

    String day(Backup backup) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(messages.locale()).format(backup.day());
    }

    /// A size in round numbers.
    String size(Backup backup) {
        return backup.bytes() < STEP * STEP ? messages.text("data.backups.kilobytes", Math.max(1, Math.round(backup.bytes() / 1e3)))
                : messages.text("data.backups.megabytes", backup.bytes() / 1e6);
    }

    private void add(List<String> lines, String key, int count) {
        if (count > 0) {
            lines.add(messages.text(key, count));
        }
    }
}
