package app.unknot.domain.catalog;

import app.unknot.domain.Doses;
import app.unknot.domain.Routines;
import app.unknot.domain.Techniques;
import app.unknot.domain.catalog.Wording.Title;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineStep;
import java.util.List;
import java.util.Map;

/// Catalogs to test with.
public final class Catalogs {
    private Catalogs() {}

    /// A catalog of these.
    public static Catalog of(List<Entry> entries, List<Routine> routines) {
        SafetyText safety = new SafetyText(new SafetyText.RedFlags(List.of(), List.of()), List.of(), Map.of(),
                new SafetyText.Partner(List.of(), List.of()), new SafetyText.Honesty("", "", "", List.of()));
        return new Catalog(entries, routines, safety, List.of());
    }

    /// Something to learn about only, on this part of the body.
    public static LearnOnly learnOnly(String id, String name, BodyRegion region, String... aliases) {
        return new LearnOnly(id, new Title(name, List.of(aliases)), List.of("It takes a clinician."), List.of(),
                new LearnOnly.Background(List.of(region), List.of()));
    }

    /// A handful of everything.
    public static Catalog sample() {
        Technique ball = Techniques.named("Ball press in the buttock").alias("trigger point therapy", "sore spot")
                .of(Family.TRIGGER_POINT).on(BodyRegion.BUTTOCK).in(Position.STANDING).needing(Equipment.TENNIS_BALL)
                .needing(Equipment.WALL, Equipment.CHAIR).backedBy(Evidence.VERY_LOW).make();
        Technique pose = Techniques.named("Child’s pose").alias("bottom to heels").saying("Sink your hips back.")
                .on(BodyRegion.LOWER_BACK, BodyRegion.HIP).in(Position.HANDS_AND_KNEES).needing(Equipment.MAT).make();
        Technique strokes = Techniques.named("Long gliding strokes").alias("effleurage", "Swedish massage")
                .of(Family.SWEDISH).by(Who.PARTNER).on(BodyRegion.WHOLE_BACK).in(Position.RECEIVER_FACE_DOWN)
                .needing(Equipment.MAT, Equipment.BED).perhapsWith(Equipment.OIL)
                .dosed(Doses.held(290)).make();
        Technique lean = Techniques.named("Upper-back lean").of(Family.MOBILITY).on(BodyRegion.UPPER_BACK)
                .saying("Lean back over the chair, and point your chin ahead.").backedBy(Evidence.MODERATE).make();
        Technique breathe = Techniques.named("Slow breathing").of(Family.CALM).on(BodyRegion.WHOLE_BODY)
                .in(Position.ANY_COMFORTABLE).backedBy(Evidence.EXPERT_PRACTICE).make();
        LearnOnly tap = learnOnly("learn-spinal-tap", "Spinal tap", BodyRegion.LOWER_BACK, "lumbar puncture");
        return of(List.of(ball, pose, strokes, tap, lean, breathe),
                List.of(Routines.of("Desk break", lean, breathe), Routines.of("Floor time", pose, breathe),
                        Routines.of("Sore spot press", ball, lean),
                        Routines.of("Partner back", Who.PARTNER, RoutineStep.of(strokes), RoutineStep.of(breathe))));
    }
}
