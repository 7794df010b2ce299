package app.unknot.store.json;

import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.SessionRecord;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The `d` of a journal's `edit` line: only the answers that change. An answer that is taken back is `null`.
public final class EditJson {
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String NOTE = "note";

    private EditJson() {}

    /// The shape of an edit.
    public static ObjectNode of(SessionRecord.Edit edit) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        edit.before().ifPresent(before -> json.set(BEFORE, answer(before)));
        edit.after().ifPresent(after -> json.set(AFTER, answer(after)));
        edit.note().ifPresent(note -> json.put(NOTE, Texts.whole(note)));
        return json;
    }

    /// The edit as the domain has it.
    ///
    /// @throws JacksonException where a field is of another type
    /// @throws IllegalArgumentException where a value lies outside what the domain knows
    public static SessionRecord.Edit domain(JsonNode json) {
        return new SessionRecord.Edit(answer(json.get(BEFORE)), answer(json.get(AFTER)),
                Optional.ofNullable(json.get(NOTE)).map(JsonNode::stringValue));
    }

    private static JsonNode answer(Optional<Discomfort> answer) {
        return answer.map(DiscomfortJson::of).<JsonNode>map(Json.MAPPER::valueToTree)
                .orElseGet(() -> Json.MAPPER.nullNode());
    }

    private static Optional<Optional<Discomfort>> answer(@Nullable JsonNode json) {
        if (json == null) {
            return Optional.empty();
        }
        return Optional.of(json.isNull() ? Optional.empty()
                : Optional.of(Json.MAPPER.treeToValue(json, DiscomfortJson.class).domain()));
    }
}
