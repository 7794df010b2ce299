package app.unknot.ui.common;

import app.unknot.domain.keeping.Custody.Taken;
import app.unknot.domain.keeping.Flaw;
import app.unknot.domain.keeping.KeepingException;
import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Obstacle.Kind;

/// What is to be said of keeping the data, in words.
public final class KeepingWords {
    private final Messages messages;

    public KeepingWords(Messages messages) {
        this.messages = messages;
    }

    /// What is in the way, in a sentence that names the file or folder.
    public String of(Obstacle obstacle) {
        return obstacle.flaw().map(flaw -> messages.text(obstacle.kind() == Kind.STRANGE ? "word.flaw.strange" : "word.flaw.damaged",
                obstacle.place(), of(flaw))).orElseGet(() -> plain(obstacle));
    }

    private String of(Flaw flaw) {
        return messages.text(switch (flaw.kind()) {
            case CUT_OFF -> "word.flaw.cut-off";
            case PACKED -> "word.flaw.packed";
            case EMPTY -> "word.flaw.empty";
            case BINARY -> "word.flaw.binary";
            case SYNTAX -> "word.flaw.syntax";
            case LONGER -> "word.flaw.longer";
            case UNMARKED -> "word.flaw.unmarked";
            case LIST -> "word.flaw.list";
            case OBJECT -> "word.flaw.object";
            case PLACE -> "word.flaw.place";
            case RECORD -> "word.flaw.record";
        }, flaw.at());
    }

    private String plain(Obstacle obstacle) {
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
