package app.unknot.domain.catalog;

import java.util.List;
import java.util.Map;

/// The safety page: red flags, stop signs, what ticked conditions mean, and how to judge discomfort.
public record SafetyText(RedFlags redFlags, List<String> stopNow, Map<Condition, ConditionText> conditions,
        Partner partner, Honesty honesty) {
    /// Signs that need help before any exercise.
    ///
    /// @param emergency call emergency services now
    /// @param urgent see a doctor soon, and do not start
    public record RedFlags(List<String> emergency, List<String> urgent) {
        public RedFlags {
            emergency = List.copyOf(emergency);
            urgent = List.copyOf(urgent);
        }
    }

    /// A condition's label and what the app does about it.
    public record ConditionText(String name, String rule) {}

    /// What two people agree on beforehand, and the after-effects that a massage may have.
    public record Partner(List<String> consent, List<String> afterEffects) {
        public Partner {
            consent = List.copyOf(consent);
            afterEffects = List.copyOf(afterEffects);
        }
    }

    /// The traffic light for discomfort of 0 to 10, and plain words about what to expect.
    public record Honesty(String go, String ease, String stop, List<String> plainWords) {
        public Honesty {
            plainWords = List.copyOf(plainWords);
        }
    }

    public SafetyText {
        stopNow = List.copyOf(stopNow);
        conditions = Map.copyOf(conditions);
    }
}
