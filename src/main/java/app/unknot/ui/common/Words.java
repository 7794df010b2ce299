package app.unknot.ui.common;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.Equipment;
import app.unknot.domain.catalog.Evidence;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Level;
import app.unknot.domain.catalog.Notice;
import app.unknot.domain.catalog.Place;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.Gap;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.routine.Side;
import app.unknot.domain.settings.Theme;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The names of values, in the person's language.
public final class Words {
    private final Messages messages;

    /// @param messages where the names are written
    public Words(Messages messages) {
        this.messages = messages;
    }

    /// Several names in a row, set apart by a middle dot.
    public <T> String row(Collection<T> values, Function<T, String> word) {
        return values.stream().map(word).collect(Collectors.joining(" · "));
    }

    /// A part of the body.
    public String of(BodyRegion bodyRegion) {
        return switch (bodyRegion) {
            case LOWER_BACK -> messages.text("word.region.lower-back");
            case UPPER_BACK -> messages.text("word.region.upper-back");
            case WHOLE_BACK -> messages.text("word.region.whole-back");
            case NECK -> messages.text("word.region.neck");
            case SHOULDER_TOP -> messages.text("word.region.shoulder-top");
            case SHOULDER_BLADE -> messages.text("word.region.shoulder-blade");
            case SHOULDER -> messages.text("word.region.shoulder");
            case FRONT_OF_SHOULDER -> messages.text("word.region.front-of-shoulder");
            case CHEST -> messages.text("word.region.chest");
            case SIDE_OF_TRUNK -> messages.text("word.region.side-of-trunk");
            case ABDOMEN -> messages.text("word.region.abdomen");
            case SACRUM -> messages.text("word.region.sacrum");
            case BUTTOCK -> messages.text("word.region.buttock");
            case HIP -> messages.text("word.region.hip");
            case BACK_OF_THIGH -> messages.text("word.region.back-of-thigh");
            case WHOLE_BODY -> messages.text("word.region.whole-body");
        };
    }

    /// A position.
    public String of(Position position) {
        return switch (position) {
            case LYING_ON_BACK -> messages.text("word.position.lying-on-back");
            case SIDE_LYING -> messages.text("word.position.side-lying");
            case HANDS_AND_KNEES -> messages.text("word.position.hands-and-knees");
            case FACE_DOWN -> messages.text("word.position.face-down");
            case SEATED_CHAIR -> messages.text("word.position.seated-chair");
            case SEATED_OR_STANDING -> messages.text("word.position.seated-or-standing");
            case STANDING -> messages.text("word.position.standing");
            case SEATED_OR_LYING -> messages.text("word.position.seated-or-lying");
            case STANDING_LEANING_FORWARD -> messages.text("word.position.standing-leaning-forward");
            case ANY_COMFORTABLE -> messages.text("word.position.any-comfortable");
            case RECEIVER_FACE_DOWN -> messages.text("word.position.receiver-face-down");
            case RECEIVER_SIDE_LYING_OR_FACE_DOWN -> messages.text("word.position.receiver-side-lying-or-face-down");
            case RECEIVER_SEATED_LEANING_ON_CHAIR_BACK -> messages.text("word.position.receiver-seated-leaning-on-chair-back");
        };
    }

    /// A thing to use.
    public String of(Equipment equipment) {
        return capitalised(within(equipment));
    }

    /// Words with a capital at the beginning.
    public String capitalised(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(messages.locale()) + words.substring(first);
    }

    /// A thing to use, within a sentence.
    public String within(Equipment equipment) {
        return switch (equipment) {
            case MAT -> messages.text("word.equipment.mat");
            case BED -> messages.text("word.equipment.bed");
            case CHAIR -> messages.text("word.equipment.chair");
            case FIRM_CHAIR -> messages.text("word.equipment.firm-chair");
            case DOORWAY -> messages.text("word.equipment.doorway");
            case WALL -> messages.text("word.equipment.wall");
            case TABLE -> messages.text("word.equipment.table");
            case PILLOW -> messages.text("word.equipment.pillow");
            case CUSHION -> messages.text("word.equipment.cushion");
            case TOWEL -> messages.text("word.equipment.towel");
            case DAMP_CLOTH -> messages.text("word.equipment.damp-cloth");
            case FOAM_ROLLER -> messages.text("word.equipment.foam-roller");
            case TENNIS_BALL -> messages.text("word.equipment.tennis-ball");
            case SOCK -> messages.text("word.equipment.sock");
            case OIL -> messages.text("word.equipment.oil");
            case LOTION -> messages.text("word.equipment.lotion");
            case HEAT_PACK -> messages.text("word.equipment.heat-pack");
            case COLD_PACK -> messages.text("word.equipment.cold-pack");
            case KINESIOLOGY_TAPE -> messages.text("word.equipment.kinesiology-tape");
            case SCISSORS -> messages.text("word.equipment.scissors");
            case SOAP -> messages.text("word.equipment.soap");
        };
    }

    /// A place in a room.
    public String of(Place place) {
        return switch (place) {
            case CHAIR -> messages.text("word.place.chair");
            case FLOOR -> messages.text("word.place.floor");
            case STANDING -> messages.text("word.place.standing");
            case BED -> messages.text("word.place.bed");
        };
    }

    /// Whose hands.
    public String of(Who who) {
        return switch (who) {
            case SELF -> messages.text("word.who.self");
            case PARTNER -> messages.text("word.who.partner");
        };
    }

    /// A kind of technique.
    public String of(Family family) {
        return switch (family) {
            case STRETCH -> messages.text("word.family.stretch");
            case MOBILITY -> messages.text("word.family.mobility");
            case STRENGTH -> messages.text("word.family.strength");
            case SELF_MASSAGE -> messages.text("word.family.self-massage");
            case TRIGGER_POINT -> messages.text("word.family.trigger-point");
            case SWEDISH -> messages.text("word.family.swedish");
            case DEEP_TISSUE -> messages.text("word.family.deep-tissue");
            case MYOFASCIAL -> messages.text("word.family.myofascial");
            case LIGHT_TOUCH -> messages.text("word.family.light-touch");
            case THERMAL -> messages.text("word.family.thermal");
            case TAPING -> messages.text("word.family.taping");
            case CALM -> messages.text("word.family.calm");
        };
    }

    /// The strength of evidence, in words.
    public String of(Evidence evidence) {
        return switch (evidence) {
            case MODERATE -> messages.text("word.evidence.moderate");
            case LOW -> messages.text("word.evidence.low");
            case VERY_LOW -> messages.text("word.evidence.very-low");
            case INSUFFICIENT -> messages.text("word.evidence.insufficient");
            case CONFLICTING -> messages.text("word.evidence.conflicting");
            case NOT_SHOWN -> messages.text("word.evidence.not-shown");
            case EXPERT_PRACTICE -> messages.text("word.evidence.expert-practice");
        };
    }

    /// How demanding.
    public String of(Level level) {
        return switch (level) {
            case VERY_EASY -> messages.text("word.level.very-easy");
            case EASY -> messages.text("word.level.easy");
            case MEDIUM -> messages.text("word.level.medium");
        };
    }

    /// A side.
    public String of(Side side) {
        return switch (side) {
            case BOTH -> messages.text("word.side.both");
            case LEFT -> messages.text("word.side.left");
            case RIGHT -> messages.text("word.side.right");
        };
    }

    /// What came of a step.
    public String of(StepOutcome.Status status) {
        return switch (status) {
            case DONE -> messages.text("word.status.done");
            case PARTIAL -> messages.text("word.status.partial");
            case SKIPPED -> messages.text("word.status.skipped");
            case HURT -> messages.text("word.status.hurt");
        };
    }

    /// How a session ended.
    public String of(Ending ending) {
        return switch (ending) {
            case COMPLETED -> messages.text("word.ending.completed");
            case EARLY -> messages.text("word.ending.early");
            case HURT -> messages.text("word.ending.hurt");
            case INTERRUPTED -> messages.text("word.ending.interrupted");
        };
    }

    /// How it hurts.
    public String of(HurtReason hurtReason) {
        return switch (hurtReason) {
            case UNSPECIFIED -> messages.text("word.hurt.unspecified");
            case SORE -> messages.text("word.hurt.sore");
            case SHARP -> messages.text("word.hurt.sharp");
            case SHOOTING -> messages.text("word.hurt.shooting");
            case NUMB -> messages.text("word.hurt.numb");
            case DIZZY -> messages.text("word.hurt.dizzy");
        };
    }

    /// Where time went.
    public String of(Gap.Kind kind) {
        return switch (kind) {
            case PAUSE -> messages.text("word.gap.pause");
            case SLEEP -> messages.text("word.gap.sleep");
            case HURT -> messages.text("word.gap.hurt");
            case WAIT -> messages.text("word.gap.wait");
        };
    }

    /// A theme.
    public String of(Theme theme) {
        return switch (theme) {
            case SYSTEM -> messages.text("word.theme.system");
            case LIGHT -> messages.text("word.theme.light");
            case DARK -> messages.text("word.theme.dark");
        };
    }

    /// What a wait is for.
    public String of(Notice.Kind kind) {
        return switch (kind) {
            case PATCH_TEST -> messages.text("word.notice.patch-test");
            case FIRST_WEAR -> messages.text("word.notice.first-wear");
            case WEAR -> messages.text("word.notice.wear");
            case REMOVAL -> messages.text("word.notice.removal");
        };
    }
}
