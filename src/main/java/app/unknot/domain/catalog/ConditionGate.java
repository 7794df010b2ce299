package app.unknot.domain.catalog;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// Which of a person's conditions rule a technique out: the technique's own codes, and beside them general rules that
/// hold for every technique of a kind, so that a technique someone adds is as safe as a bundled one.
public final class ConditionGate {
    private static final Set<Family> HANDS_ON = EnumSet.of(Family.SELF_MASSAGE, Family.TRIGGER_POINT, Family.SWEDISH,
            Family.DEEP_TISSUE, Family.MYOFASCIAL, Family.LIGHT_TOUCH);
    private static final Set<BodyRegion> NECK = EnumSet.of(BodyRegion.NECK, BodyRegion.SHOULDER_TOP);

    private ConditionGate() {}

    /// The conditions among `ticked` (and what they imply) that rule this technique out; empty where it may be done.
    public static Set<Condition> objections(Technique technique, Collection<Condition> ticked) {
        Set<Condition> objections = EnumSet.noneOf(Condition.class);
        for (Condition condition : ticked) {
            for (Condition implied : condition.implied()) {
                if (technique.safeguards().notFor().contains(implied) || generalRule(technique.traits(), implied)) {
                    objections.add(condition);
                }
            }
        }
        return objections;
    }

    private static boolean generalRule(Traits traits, Condition condition) {
        Family family = traits.family();
        boolean handsOn = HANDS_ON.contains(family);
        return switch (condition) {
            case FEVER_OR_UNWELL, DVT_CURRENT_OR_SUSPECTED -> true;
            case BLOOD_THINNER_OR_BLEEDING -> handsOn;
            case OPEN_WOUND_OR_SKIN_INFECTION -> handsOn || family == Family.THERMAL || family == Family.TAPING;
            case CANCER_CURRENT_OR_TREATED -> handsOn || family == Family.THERMAL;
            case OSTEOPOROSIS_OR_RECENT_FRACTURE -> handsOn && family != Family.LIGHT_TOUCH;
            case PREGNANT_ANY -> family == Family.DEEP_TISSUE || traits.only(Posture.FRONT)
                    || traits.uses(Equipment.HEAT_PACK);
            case PREGNANT_2ND_3RD_TRIMESTER -> traits.only(Posture.BACK);
            // Surgery on the back is on the list of reasons to ask a clinician before any exercise.
            case RECENT_BACK_SURGERY -> family != Family.CALM;
            case NECK_PROBLEM, DIZZINESS_ON_HEAD_MOVEMENT -> (handsOn && traits.touches(NECK))
                    || (family == Family.STRETCH && traits.touches(EnumSet.of(BodyRegion.NECK)));
            case FIBROMYALGIA_OR_VERY_SENSITIVE -> family == Family.DEEP_TISSUE || family == Family.TRIGGER_POINT;
            case FRESH_BRUISE_OR_SWELLING -> traits.uses(Equipment.HEAT_PACK);
            case ADHESIVE_ALLERGY, FRAGILE_SKIN, LYMPH_NODE_REMOVAL, HEART_OR_KIDNEY_SWELLING ->
                family == Family.TAPING;
            case NUMB_SKIN -> family == Family.THERMAL || family == Family.TAPING || family == Family.TRIGGER_POINT;
            case POOR_CIRCULATION -> family == Family.THERMAL;
            case RAYNAUD_OR_COLD_ALLERGY, HEART_DISEASE -> traits.uses(Equipment.COLD_PACK);
            case RECENT_HIP_SURGERY, RECENT_ABDOMINAL_SURGERY, SPINAL_STENOSIS_OR_SPONDYLOLISTHESIS,
                    DISC_PAIN_WORSE_BENDING, SCIATICA_WORSE_ON_STRETCH, SHOULDER_INSTABILITY, SHOULDER_PROBLEM,
                    WRIST_OR_KNEE_PROBLEM, UNCONTROLLED_BLOOD_PRESSURE, GLAUCOMA_OR_UNCONTROLLED_BLOOD_PRESSURE ->
                false;
        };
    }
}
