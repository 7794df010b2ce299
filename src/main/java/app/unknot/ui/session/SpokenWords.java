package app.unknot.ui.session;

import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.routine.Side;
import app.unknot.domain.speech.Remark;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Words;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is said aloud, in sentences for the ear: short, without abbreviations or symbols.
public final class SpokenWords {
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)");
    /// Brackets mean something else to some voices.
    private static final Pattern UNSPEAKABLE = Pattern.compile("[\\[\\]<>{}|\\s\\p{Cntrl}]+");
    /// Up to here a time is told in seconds, as on the screen.
    private static final int LONGEST_IN_SECONDS = 90;

    private final Messages messages;
    private final Words words;
    private final boolean partner;

    /// @param who whose sides are meant
    public SpokenWords(Messages messages, Who who) {
        this.messages = messages;
        this.words = new Words(messages);
        this.partner = who == Who.PARTNER;
    }

    /// A remark as a sentence.
    public String of(Remark remark) {
        return UNSPEAKABLE.matcher(sentence(remark)).replaceAll(" ").strip();
    }

    private String sentence(Remark remark) {
        return switch (remark) {
            case Remark.Name name -> named(ASIDE.matcher(name.technique()).replaceAll(""), name.side());
            case Remark.Placed placed -> words.of(placed.position()) + ".";
            case Remark.Instruction instruction -> instruction.words();
            case Remark.Next next -> messages.text("speech.next.step", ASIDE.matcher(next.technique()).replaceAll(""));
            case Remark.Waiting _ -> messages.text("speech.wait.ready");
            case Remark.Hold hold -> hold(hold.family(), hold.length());
            case Remark.HalfWay _ -> messages.text("speech.half.way");
            case Remark.Count count -> messages.text("speech.count.number", count.number());
            case Remark.LastOne _ -> messages.text("speech.count.last");
            case Remark.Prompted prompted -> prompted.words();
            case Remark.Release _ -> messages.text("speech.release.slowly");
            case Remark.Rest _ -> messages.text("speech.rest.now");
            case Remark.ChangeSides change -> change(change.to());
            case Remark.Again again -> again(again.side());
            case Remark.Paused _ -> messages.text("speech.paused.person");
            case Remark.Hurt _ -> messages.text("speech.paused.hurt");
            case Remark.Slept _ -> messages.text("speech.paused.slept");
            case Remark.Done _ -> messages.text("speech.done.session");
        };
    }

    private String named(String name, Side side) {
        return switch (side) {
            case BOTH -> messages.text("speech.name.plain", name);
            case LEFT -> messages.text(partner ? "speech.name.partner-left" : "speech.name.left", name);
            case RIGHT -> messages.text(partner ? "speech.name.partner-right" : "speech.name.right", name);
        };
    }

    private String change(Side to) {
        return switch (to) {
            case BOTH -> messages.text("speech.change.both");
            case LEFT -> messages.text(partner ? "speech.change.partner-left" : "speech.change.left");
            case RIGHT -> messages.text(partner ? "speech.change.partner-right" : "speech.change.right");
        };
    }

    private String again(Side side) {
        return switch (side) {
            case BOTH -> messages.text("speech.again.plain");
            case LEFT -> messages.text(partner ? "speech.again.partner-left" : "speech.again.left");
            case RIGHT -> messages.text(partner ? "speech.again.partner-right" : "speech.again.right");
        };
    }

    private String hold(Family family, Optional<Duration> length) {
        return length.map(this::time).map(time -> switch (family) {
            case STRETCH, MOBILITY, STRENGTH, TRIGGER_POINT, MYOFASCIAL, LIGHT_TOUCH -> messages.text("speech.hold.for", time);
            case SELF_MASSAGE, SWEDISH, DEEP_TISSUE -> messages.text("speech.massage.for", time);
            case THERMAL -> messages.text("speech.rest-with.for", time);
            case TAPING -> messages.text("speech.tape.for", time);
            case CALM -> messages.text("speech.breathe.for", time);
        }).orElseGet(() -> switch (family) {
            case STRETCH, MOBILITY, STRENGTH, TRIGGER_POINT, MYOFASCIAL, LIGHT_TOUCH -> messages.text("speech.hold.plain");
            case SELF_MASSAGE, SWEDISH, DEEP_TISSUE -> messages.text("speech.massage.plain");
            case THERMAL -> messages.text("speech.rest-with.plain");
            case TAPING -> messages.text("speech.tape.plain");
            case CALM -> messages.text("speech.breathe.plain");
        });
    }

    private String time(Duration length) {
        long seconds = Math.round(length.toMillis() / 1000.0);
        if (seconds <= LONGEST_IN_SECONDS && seconds != 60) {
            return messages.text("speech.time.seconds", seconds);
        }
        String minutes = messages.text("speech.time.minutes", seconds / 60);
        return seconds % 60 == 0 ? minutes
                : messages.text("speech.time.both", minutes, messages.text("speech.time.seconds", seconds % 60));
    }
}
