package app.unknot.store.catalog;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.catalog.SafetyText.ConditionText;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes the safety page of its file.
final class SafetyReader {
    private SafetyReader() {}

    /// @throws RefusedException where something is wrong with the file
    static SafetyText read(Fields fields) {
        SafetyText.RedFlags redFlags = new SafetyText.RedFlags(flags("emergency", fields), flags("urgent", fields));
        SafetyText.Partner partner = new SafetyText.Partner(fields.texts("consent"), fields.texts("adverse"));
        List<String> honest = fields.texts("honest");
        SafetyText.Honesty honesty = fields.object("trafficLight",
                light -> new SafetyText.Honesty(light.text("go"), light.text("ease"), light.text("stop"), honest));
        SafetyText text = new SafetyText(redFlags, fields.texts("stopNow"), conditions(fields), partner, honesty);
        fields.done();
        return text;
    }

    private static List<String> flags(String name, Fields fields) {
        Set<String> seen = new HashSet<>();
        return fields.objects(name, flag -> {
            String id = flag.text("id");
            if (!seen.add(id)) {
                throw flag.refused("id", "\"" + id + "\" is there twice");
            }
            return flag.text("text");
        });
    }

    private static Map<Condition, ConditionText> conditions(Fields fields) {
        Map<Condition, ConditionText> texts = new EnumMap<>(Condition.class);
        fields.objects("conditions", inner -> {
            Condition condition = inner.code("id", Condition.class);
            if (texts.put(condition, new ConditionText(inner.text("name"), inner.text("rule"))) != null) {
                throw inner.refused("id", "\"" + condition.code() + "\" is there twice");
            }
            return condition;
        });
        for (Condition condition : Condition.values()) {
            if (!texts.containsKey(condition)) {
                throw fields.refused("conditions", "\"" + condition.code() + "\" is missing");
            }
        }
        return texts;
    }
}
