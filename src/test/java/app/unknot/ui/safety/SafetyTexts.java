package app.unknot.ui.safety;

import app.unknot.domain.Coded;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.catalog.SafetyText.ConditionText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The safety text that ships, so that pictures show its true lengths.
final class SafetyTexts {
    private SafetyTexts() {}

    static SafetyText real() {
        JsonNode json = JsonMapper.shared().readTree(Path.of("assets", "catalog", "safety.json"));
        Map<Condition, ConditionText> conditions = new EnumMap<>(Condition.class);
        for (JsonNode each : json.get("conditions")) {
            conditions.put(condition(each.get("id").asString()),
                    new ConditionText(each.get("name").asString(), each.get("rule").asString()));
        }
        JsonNode light = json.get("trafficLight");
        return new SafetyText(new SafetyText.RedFlags(signs(json, "emergency"), signs(json, "urgent")),
                texts(json, "stopNow"), conditions,
                new SafetyText.Partner(texts(json, "consent"), texts(json, "adverse")),
                new SafetyText.Honesty(light.get("go").asString(), light.get("ease").asString(),
                        light.get("stop").asString(), texts(json, "honest")));
    }

    private static Condition condition(String code) {
        return Arrays.stream(Condition.values()).filter(each -> ((Coded) each).code().equals(code)).findFirst()
                .orElseThrow();
    }

    private static List<String> signs(JsonNode json, String field) {
        return StreamSupport.stream(json.get(field).spliterator(), false).map(sign -> sign.get("text").asString())
                .toList();
    }

    private static List<String> texts(JsonNode json, String field) {
        return StreamSupport.stream(json.get(field).spliterator(), false).map(JsonNode::asString).toList();
    }
}
