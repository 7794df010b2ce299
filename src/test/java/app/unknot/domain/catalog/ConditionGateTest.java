package app.unknot.domain.catalog;

import static app.unknot.domain.catalog.Condition.ADHESIVE_ALLERGY;
import static app.unknot.domain.catalog.Condition.BLOOD_THINNER_OR_BLEEDING;
import static app.unknot.domain.catalog.Condition.CANCER_CURRENT_OR_TREATED;
import static app.unknot.domain.catalog.Condition.DISC_PAIN_WORSE_BENDING;
import static app.unknot.domain.catalog.Condition.DIZZINESS_ON_HEAD_MOVEMENT;
import static app.unknot.domain.catalog.Condition.DVT_CURRENT_OR_SUSPECTED;
import static app.unknot.domain.catalog.Condition.FEVER_OR_UNWELL;
import static app.unknot.domain.catalog.Condition.FIBROMYALGIA_OR_VERY_SENSITIVE;
import static app.unknot.domain.catalog.Condition.FRAGILE_SKIN;
import static app.unknot.domain.catalog.Condition.FRESH_BRUISE_OR_SWELLING;
import static app.unknot.domain.catalog.Condition.GLAUCOMA_OR_UNCONTROLLED_BLOOD_PRESSURE;
import static app.unknot.domain.catalog.Condition.HEART_DISEASE;
import static app.unknot.domain.catalog.Condition.HEART_OR_KIDNEY_SWELLING;
import static app.unknot.domain.catalog.Condition.LYMPH_NODE_REMOVAL;
import static app.unknot.domain.catalog.Condition.NECK_PROBLEM;
import static app.unknot.domain.catalog.Condition.NUMB_SKIN;
import static app.unknot.domain.catalog.Condition.OPEN_WOUND_OR_SKIN_INFECTION;
import static app.unknot.domain.catalog.Condition.OSTEOPOROSIS_OR_RECENT_FRACTURE;
import static app.unknot.domain.catalog.Condition.POOR_CIRCULATION;
import static app.unknot.domain.catalog.Condition.PREGNANT_2ND_3RD_TRIMESTER;
import static app.unknot.domain.catalog.Condition.PREGNANT_ANY;
import static app.unknot.domain.catalog.Condition.RAYNAUD_OR_COLD_ALLERGY;
import static app.unknot.domain.catalog.Condition.RECENT_ABDOMINAL_SURGERY;
import static app.unknot.domain.catalog.Condition.RECENT_BACK_SURGERY;
import static app.unknot.domain.catalog.Condition.RECENT_HIP_SURGERY;
import static app.unknot.domain.catalog.Condition.SCIATICA_WORSE_ON_STRETCH;
import static app.unknot.domain.catalog.Condition.SHOULDER_INSTABILITY;
import static app.unknot.domain.catalog.Condition.SHOULDER_PROBLEM;
import static app.unknot.domain.catalog.Condition.SPINAL_STENOSIS_OR_SPONDYLOLISTHESIS;
import static app.unknot.domain.catalog.Condition.UNCONTROLLED_BLOOD_PRESSURE;
import static app.unknot.domain.catalog.Condition.WRIST_OR_KNEE_PROBLEM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.Techniques;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The rules of the facts' condition gate, on techniques that carry no codes of their own.
class ConditionGateTest {
    private static final Technique ROLL = Techniques.named("Roll").of(Family.SELF_MASSAGE).on(BodyRegion.UPPER_BACK)
            .needing(Equipment.FOAM_ROLLER).make();
    private static final Technique BALL = Techniques.named("Ball").of(Family.TRIGGER_POINT).on(BodyRegion.BUTTOCK)
            .needing(Equipment.TENNIS_BALL).make();
    private static final Technique STROKES = partner("Strokes", Family.SWEDISH, Position.RECEIVER_FACE_DOWN);
    private static final Technique DEEP = partner("Deep", Family.DEEP_TISSUE,
            Position.RECEIVER_SEATED_LEANING_ON_CHAIR_BACK);
    private static final Technique FASCIA = partner("Fascia", Family.MYOFASCIAL,
            Position.RECEIVER_SEATED_LEANING_ON_CHAIR_BACK);
    private static final Technique TOUCH = partner("Touch", Family.LIGHT_TOUCH,
            Position.RECEIVER_SIDE_LYING_OR_FACE_DOWN);
    private static final Technique NECK_RUB = Techniques.named("Neck rub").of(Family.SELF_MASSAGE)
            .on(BodyRegion.SHOULDER_TOP).make();
    private static final Technique NECK_STRETCH = Techniques.named("Neck stretch").on(BodyRegion.NECK).make();
    private static final Technique STRETCH = Techniques.named("Stretch").on(BodyRegion.SHOULDER_TOP).make();
    private static final Technique SUPINE = Techniques.named("Supine").of(Family.MOBILITY).in(Position.LYING_ON_BACK)
            .make();
    private static final Technique PRONE = Techniques.named("Prone").of(Family.STRENGTH).in(Position.FACE_DOWN).make();
    private static final Technique HEAT = Techniques.named("Heat").of(Family.THERMAL).needing(Equipment.HEAT_PACK)
            .make();
    private static final Technique COLD = Techniques.named("Cold").of(Family.THERMAL).needing(Equipment.COLD_PACK)
            .make();
    private static final Technique TAPE = Techniques.named("Tape").of(Family.TAPING).make();
    private static final Technique BREATHE = Techniques.named("Breathe").of(Family.CALM).in(Position.ANY_COMFORTABLE)
            .make();
    private static final List<Technique> ALL = List.of(ROLL, BALL, STROKES, DEEP, FASCIA, TOUCH, NECK_RUB, NECK_STRETCH,
            STRETCH, SUPINE, PRONE, HEAT, COLD, TAPE, BREATHE);

    private static Technique partner(String name, Family family, Position position) {
        return Techniques.named(name).of(family).by(Who.PARTNER).in(position).make();
    }

    /// The names of what a condition rules out, of one technique of each kind.
    private static String ruledOut(Condition condition) {
        return ALL.stream().filter(technique -> !ConditionGate.objections(technique, Set.of(condition)).isEmpty())
                .map(Technique::name).collect(Collectors.joining(", "));
    }

    @Test
    void feverAndAClotBlockEverything() {
        String everything = ALL.stream().map(Technique::name).collect(Collectors.joining(", "));
        assertEquals(everything, ruledOut(FEVER_OR_UNWELL));
        assertEquals(everything, ruledOut(DVT_CURRENT_OR_SUSPECTED));
        assertEquals(Set.of(FEVER_OR_UNWELL, DVT_CURRENT_OR_SUSPECTED), EnumSet.allOf(Condition.class).stream()
                .filter(Condition::blocksEverySession).collect(Collectors.toSet()));
    }

    @Test
    void bloodThinnersAllowNoHandsRollerOrBall() {
        assertEquals("Roll, Ball, Strokes, Deep, Fascia, Touch, Neck rub", ruledOut(BLOOD_THINNER_OR_BLEEDING));
    }

    @Test
    void fragileBonesAllowLightTouchButNoPressure() {
        assertEquals("Roll, Ball, Strokes, Deep, Fascia, Neck rub", ruledOut(OSTEOPOROSIS_OR_RECENT_FRACTURE));
    }

    @Test
    void cancerAllowsNeitherHandsNorHeatNorCold() {
        assertEquals("Roll, Ball, Strokes, Deep, Fascia, Touch, Neck rub, Heat, Cold",
                ruledOut(CANCER_CURRENT_OR_TREATED));
    }

    @Test
    void overAWoundNothingIsLaid() {
        assertEquals("Roll, Ball, Strokes, Deep, Fascia, Touch, Neck rub, Heat, Cold, Tape",
                ruledOut(OPEN_WOUND_OR_SKIN_INFECTION));
    }

    @Test
    void inPregnancyNothingDeepNothingFaceDownAndNoHeat() {
        assertEquals("Strokes, Deep, Prone, Heat", ruledOut(PREGNANT_ANY));
    }

    @Test
    void laterInPregnancyNothingFlatOnTheBackEither() {
        assertEquals("Strokes, Deep, Supine, Prone, Heat", ruledOut(PREGNANT_2ND_3RD_TRIMESTER));
    }

    @Test
    void afterBackSurgeryOnlyBreathing() {
        assertEquals("Roll, Ball, Strokes, Deep, Fascia, Touch, Neck rub, Neck stretch, Stretch, Supine, Prone, Heat, "
                + "Cold, Tape", ruledOut(RECENT_BACK_SURGERY));
    }

    @Test
    void aBadNeckIsNeitherStretchedNorRubbed() {
        assertEquals("Neck rub, Neck stretch", ruledOut(NECK_PROBLEM));
        assertEquals("Neck rub, Neck stretch", ruledOut(DIZZINESS_ON_HEAD_MOVEMENT));
    }

    @Test
    void sensitivePeopleGetNothingDeep() {
        assertEquals("Ball, Deep", ruledOut(FIBROMYALGIA_OR_VERY_SENSITIVE));
    }

    @Test
    void skinAndCirculationLimitTapeHeatAndCold() {
        for (Condition condition : List.of(ADHESIVE_ALLERGY, FRAGILE_SKIN, LYMPH_NODE_REMOVAL,
                HEART_OR_KIDNEY_SWELLING)) {
            assertEquals("Tape", ruledOut(condition));
        }
        assertEquals("Ball, Heat, Cold, Tape", ruledOut(NUMB_SKIN));
        assertEquals("Heat, Cold", ruledOut(POOR_CIRCULATION));
        assertEquals("Cold", ruledOut(RAYNAUD_OR_COLD_ALLERGY));
        assertEquals("Cold", ruledOut(HEART_DISEASE));
        assertEquals("Heat", ruledOut(FRESH_BRUISE_OR_SWELLING));
    }

    @Test
    void theRestIsLeftToTheTechniquesOwnCodes() {
        for (Condition condition : List.of(RECENT_HIP_SURGERY, RECENT_ABDOMINAL_SURGERY,
                SPINAL_STENOSIS_OR_SPONDYLOLISTHESIS, DISC_PAIN_WORSE_BENDING, SCIATICA_WORSE_ON_STRETCH,
                SHOULDER_INSTABILITY, SHOULDER_PROBLEM, WRIST_OR_KNEE_PROBLEM, UNCONTROLLED_BLOOD_PRESSURE,
                GLAUCOMA_OR_UNCONTROLLED_BLOOD_PRESSURE)) {
            assertEquals("", ruledOut(condition));
            Technique coded = Techniques.named("Coded").notFor(condition).make();
            assertEquals(Set.of(condition), ConditionGate.objections(coded, Set.of(condition)));
        }
    }

    @Test
    void aStrongerConditionImpliesTheWeakerAndIsTheOneNamed() {
        Technique anyPregnancy = Techniques.named("Coded").notFor(PREGNANT_ANY).make();
        assertEquals(Set.of(PREGNANT_2ND_3RD_TRIMESTER),
                ConditionGate.objections(anyPregnancy, Set.of(PREGNANT_2ND_3RD_TRIMESTER)));
        Technique straining = Techniques.named("Coded").notFor(GLAUCOMA_OR_UNCONTROLLED_BLOOD_PRESSURE).make();
        assertEquals(Set.of(UNCONTROLLED_BLOOD_PRESSURE),
                ConditionGate.objections(straining, Set.of(UNCONTROLLED_BLOOD_PRESSURE)));
        Technique overhead = Techniques.named("Coded").notFor(SHOULDER_PROBLEM).make();
        assertEquals(Set.of(SHOULDER_INSTABILITY),
                ConditionGate.objections(overhead, Set.of(SHOULDER_INSTABILITY)));
    }

    @Test
    void aWeakerConditionDoesNotImplyTheStronger() {
        Technique late = Techniques.named("Coded").notFor(PREGNANT_2ND_3RD_TRIMESTER).make();
        assertEquals(Set.of(), ConditionGate.objections(late, Set.of(PREGNANT_ANY)));
    }

    @Test
    void everyReasonIsNamedAndNothingElse() {
        assertEquals(Set.of(NUMB_SKIN, BLOOD_THINNER_OR_BLEEDING),
                ConditionGate.objections(BALL, Set.of(NUMB_SKIN, BLOOD_THINNER_OR_BLEEDING, HEART_DISEASE)));
        assertEquals(Set.of(), ConditionGate.objections(BALL, Set.of()));
    }
}
