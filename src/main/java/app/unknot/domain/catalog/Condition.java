package app.unknot.domain.catalog;

import app.unknot.domain.Coded;
import java.util.EnumSet;
import java.util.Set;

/// A state of health that rules some techniques out. Which ones: [ConditionGate].
public enum Condition implements Coded {
    OSTEOPOROSIS_OR_RECENT_FRACTURE,
    BLOOD_THINNER_OR_BLEEDING,
    DVT_CURRENT_OR_SUSPECTED,
    CANCER_CURRENT_OR_TREATED,
    PREGNANT_ANY,
    PREGNANT_2ND_3RD_TRIMESTER,
    FEVER_OR_UNWELL,
    OPEN_WOUND_OR_SKIN_INFECTION,
    NUMB_SKIN,
    POOR_CIRCULATION,
    RAYNAUD_OR_COLD_ALLERGY,
    HEART_DISEASE,
    HEART_OR_KIDNEY_SWELLING,
    RECENT_BACK_SURGERY,
    RECENT_HIP_SURGERY,
    RECENT_ABDOMINAL_SURGERY,
    SPINAL_STENOSIS_OR_SPONDYLOLISTHESIS,
    DISC_PAIN_WORSE_BENDING,
    SCIATICA_WORSE_ON_STRETCH,
    NECK_PROBLEM,
    DIZZINESS_ON_HEAD_MOVEMENT,
    SHOULDER_INSTABILITY,
    SHOULDER_PROBLEM,
    WRIST_OR_KNEE_PROBLEM,
    ADHESIVE_ALLERGY,
    FRAGILE_SKIN,
    LYMPH_NODE_REMOVAL,
    UNCONTROLLED_BLOOD_PRESSURE,
    GLAUCOMA_OR_UNCONTROLLED_BLOOD_PRESSURE,
    FIBROMYALGIA_OR_VERY_SENSITIVE,
    FRESH_BRUISE_OR_SWELLING;

    /// This condition and the weaker ones that it implies.
    public Set<Condition> implied() {
        return switch (this) {
            case PREGNANT_2ND_3RD_TRIMESTER -> EnumSet.of(this, PREGNANT_ANY);
            case UNCONTROLLED_BLOOD_PRESSURE -> EnumSet.of(this, GLAUCOMA_OR_UNCONTROLLED_BLOOD_PRESSURE);
            case SHOULDER_INSTABILITY -> EnumSet.of(this, SHOULDER_PROBLEM);
            default -> EnumSet.of(this);
        };
    }

    /// Whether no session at all is right: fever or illness, and a clot or the suspicion of one.
    public boolean blocksEverySession() {
        return this == FEVER_OR_UNWELL || this == DVT_CURRENT_OR_SUSPECTED;
    }
}
