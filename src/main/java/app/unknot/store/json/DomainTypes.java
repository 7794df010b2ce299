package app.unknot.store.json;

import app.unknot.domain.Coded;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// The domain's small types in JSON: durations as seconds, enums by their codes.
final class DomainTypes extends SimpleModule {
    private static final long serialVersionUID = 1;

    /// Longer than any session, and short enough for exact arithmetic.
    private static final double MOST_SECONDS = 1e9;

    DomainTypes() {
        addSerializer(new SecondsWriter());
        addSerializer(new CodeWriter());
        SimpleDeserializers readers = new CodeReaders();
        readers.addDeserializer(Duration.class, new SecondsReader());
        setDeserializers(readers);
    }

    private static final class SecondsWriter extends StdSerializer<Duration> {
        SecondsWriter() {
            super(Duration.class);
        }

        @Override
        public void serialize(Duration value, JsonGenerator json, SerializationContext context) {
            long millis = Math.floorDiv(value.toNanos() + 500_000, 1_000_000);
            if (millis % 1000 == 0) {
                json.writeNumber(millis / 1000);
            } else {
                json.writeNumber(BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString());
            }
        }
    }

    private static final class SecondsReader extends StdDeserializer<Duration> {
        SecondsReader() {
            super(Duration.class);
        }

        @Override
        public Duration deserialize(JsonParser json, DeserializationContext context) {
            if (!json.currentToken().isNumeric()) {
                return context.reportInputMismatch(this, "not a number of seconds");
            }
            double seconds = json.getDoubleValue();
            if (Double.isNaN(seconds) || Math.abs(seconds) > MOST_SECONDS) {
                return context.reportInputMismatch(this, "not a sensible number of seconds");
            }
            return Duration.ofMillis(Math.round(seconds * 1000));
        }
    }

    private static final class CodeWriter extends StdSerializer<Coded> {
        CodeWriter() {
            super(Coded.class);
        }

        @Override
        public void serialize(Coded value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.code());
        }
    }

    private static final class CodeReader extends StdDeserializer<Coded> {
        private final Map<String, Coded> byCode;

        CodeReader(Class<? extends Coded> type) {
            super(type);
            byCode = Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Coded::code, Function.identity()));
        }

        @Override
        public Coded deserialize(JsonParser json, DeserializationContext context) {
            Coded found = byCode.get(json.getValueAsString(""));
            return found != null ? found : context.reportInputMismatch(this, "not one of %s", byCode.keySet());
        }
    }

    private static final class CodeReaders extends SimpleDeserializers {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(JavaType type, DeserializationConfig config,
                BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            return Coded.class.isAssignableFrom(raw) ? new CodeReader(raw.asSubclass(Coded.class)) : null;
        }
    }
}
