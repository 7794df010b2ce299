package app.unknot.ui.common;

import app.unknot.domain.keeping.Custody.Taken;
import app.unknot.domain.keeping.KeepingException;
import app.unknot.domain.keeping.Obstacle;

/// What is to be said of keeping the data, in words.
public final class KeepingWords {
    private final Messages messages;

    public KeepingWords(Messages messages) {
        this.messages = messages;
    }

    /// What is in the way, in a sentence that names the file or folder.
    public String of(Obstacle obstacle) {
        return messages.text(switch (obstacle.kind()) {
            case FULL -> "word.obstacle.full";
            case MISSING -> "word.obstacle.missing";
            case READ_ONLY -> "word.obstacle.read-only";
            case DENIED -> "word.obstacle.denied";
            case WITHIN -> "word.obstacle.within";
            case OCCUPIED -> "word.obstacle.occupied";
            case FAILING -> "word.obstacle.failing";
            case STRANGE -> "word.obstacle.strange";
            case TABLE -> "word.obstacle.table";
            case DAMAGED -> "word.obstacle.damaged";
            case NEWER -> "word.obstacle.newer";
            case TOO_LARGE -> "word.obstacle.too-large";
            case DIFFERENT -> "word.obstacle.different";
        }, obstacle.place(), obstacle.said());
    }

    /// Why something failed.
    public String of(Throwable failure) {
        return KeepingException.obstacle(failure).map(this::of).orElse(messages.text("word.obstacle.unknown"));
    }

    /// What was written.
    public String of(Taken taken) {
        String written = messages.text("word.taken.sessions", taken.sessions(), String.join("\n", taken.files()));
        return taken.damaged() == 0 ? written : written + "\n" + messages.text("word.taken.damaged", taken.damaged());
    }
}
