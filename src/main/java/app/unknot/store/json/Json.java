package app.unknot.store.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/// How JSON is read and written here.
///
/// Times are seconds, decimal, to the millisecond; instants are ISO 8601; codes are kebab-case. What has nothing to say
/// is left out: an absent list is an empty one. A field that has to be there and is not, or is of another type, makes
/// reading fail with a [tools.jackson.core.JacksonException]; a field that nobody knows is passed over.
public final class Json {
    private static final int DEPTH = 40;
    /// Ours are small and flat; whatever is deeper or longer than this is not one of ours.
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(DEPTH)
            .maxStringLength(1_000_000).maxNumberLength(40).maxNameLength(200).maxDocumentLength(16_000_000).build();

    /// Reads and writes the shapes of this package.
    public static final JsonMapper MAPPER = JsonMapper
            .builder(JsonFactory.builder().streamReadConstraints(LIMITS).build()).addModule(new DomainTypes())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE, DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .withConfigOverride(List.class, Json::absentWhenEmpty).withConfigOverride(Set.class, Json::absentWhenEmpty)
            .build();

    /// Goes through files in which many of ours are together, piece by piece.
    public static final JsonMapper LARGE = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(LIMITS.rebuild().maxNestingDepth(DEPTH + 3).maxDocumentLength(Long.MAX_VALUE).build()).build()).build();

    private Json() {}

    private static void absentWhenEmpty(MutableConfigOverride type) {
        type.setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .setNullHandling(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL));
    }
}
