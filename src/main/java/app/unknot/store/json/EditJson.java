package app.unknot.store.json;

import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.SessionRecord;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The `d` of a journal's `edit` line: only the answers that change, or the start. An answer that is taken back is `null`.
public final class EditJson {
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String NOTE = "note";
    private static final String STARTED = "started";

    private EditJson() {}

    /// The shape of an edit.
    public static ObjectNode of(SessionRecord.Edit edit) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        edit.before().ifPresent(before -> json.set(BEFORE, answer(before)));
        edit.after().ifPresent(after -> json.set(AFTER, answer(after)));
        edit.note().ifPresent(note -> json.put(NOTE, Texts.whole(note)));
        edit.started().ifPresent(started -> json.put(STARTED, started.toString()));
        return json;
    }

    /// The edit as the domain has it.
    ///
    /// @throws JacksonException where a field is of another type
    /// @throws IllegalArgumentException where a value lies outside what the domain knows
    /// @throws DateTimeException where the start is none
    public static SessionRecord.Edit domain(JsonNode json) {
        return new SessionRecord.Edit(answer(json.get(BEFORE)), answer(json.get(AFTER)),
                Optional.ofNullable(json.get(NOTE)).map(JsonNode::stringValue),
                Optional.ofNullable(json.get(STARTED)).map(JsonNode::stringValue).map(OffsetDateTime::parse));
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
