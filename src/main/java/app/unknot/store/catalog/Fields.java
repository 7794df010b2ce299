package app.unknot.store.catalog;

import app.unknot.domain.Coded;
import app.unknot.domain.catalog.Catalog;
import app.unknot.store.json.Json;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;

/// A JSON object that is read field by field. What is asked for and is missing or of another kind is refused, and so is,
/// at [#done], what nobody asked for.
final class Fields {
    private static final int MOST_BYTES = 1_000_000;

    private final String file;
    private final String place;
    private final JsonNode object;
    private final Set<String> asked = new HashSet<>();

    private Fields(String file, String place, JsonNode object) {
        this.file = file;
        this.place = place;
        this.object = object;
    }

    /// The fields of a whole file.
    static Fields of(String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw refused(file, "file", "is longer than a megabyte");
        }
        try {
            JsonNode root = Json.MAPPER.reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION).readTree(bytes);
            if (!root.isObject()) {
                throw refused(file, "file", "holds no JSON object");
            }
            return new Fields(file, "", root);
        } catch (JacksonException e) {
            String reason = "is not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("");
            // Limits on depth and size are refused without a place.
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw refused(file, "line " + line, reason);
        }
    }

    static RefusedException refused(String file, String field, String reason) {
        return new RefusedException(new Catalog.Refusal(file, field, reason));
    }

    /// @param field the field's name; empty for the whole object
    RefusedException refused(String field, String reason) {
        return refused(file, (place + field).replaceFirst("\\.$", ""), reason);
    }

    boolean has(String name) {
        asked.add(name);
        return object.has(name);
    }

    /// Words; never blank.
    String text(String name) {
        return text(name, value(name));
    }

    List<String> texts(String name) {
        return all(name, (at, value) -> text(at, value));
    }

    int whole(String name) {
        return whole(name, value(name));
    }

    boolean flag(String name) {
        return check(name, value(name), JsonNode::isBoolean, "must be true or false").booleanValue();
    }

    /// A number that is one: JSON has no NaN, but 1e999 would be infinite.
    double number(String name) {
        return number(name, value(name));
    }

    List<Double> numbers(String name) {
        return all(name, this::number);
    }

    /// The names of this object's fields, in the file's order.
    List<String> names() {
        return List.copyOf(object.propertyNames());
    }

    /// A time from a decimal number of seconds, to the millisecond; never negative.
    Duration seconds(String name) {
        double seconds = check(name, value(name), JsonNode::isNumber, "must be a number of seconds").doubleValue();
        if (seconds < 0 || seconds > 1e6) {
            throw refused(name, "must lie within 0 and 1,000,000 s");
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /// A time as `PT2H` or `P5D`.
    Duration span(String name) {
        try {
            return Duration.parse(text(name));
        } catch (DateTimeParseException e) {
            throw refused(name, "must be a time such as PT2H");
        }
    }

    /// Two whole numbers, from and to.
    int[] pair(String name) {
        List<Integer> both = all(name, this::whole);
        if (both.size() != 2) {
            throw refused(name, "must hold two numbers, from and to");
        }
        return new int[]{both.get(0), both.get(1)};
    }

    <E extends Enum<E> & Coded> E code(String name, Class<E> type) {
        return code(type, name, value(name));
    }

    <E extends Enum<E> & Coded> List<E> codes(String name, Class<E> type) {
        return all(name, (at, value) -> code(type, at, value));
    }

    <E extends Enum<E> & Coded> Set<E> codeSet(String name, Class<E> type) {
        Set<E> codes = EnumSet.noneOf(type);
        codes.addAll(codes(name, type));
        return codes;
    }

    /// What `read` makes of the object in a field.
    <T> T object(String name, Function<Fields, T> read) {
        return object(name, value(name), read);
    }

    /// What `read` makes of each object in a list.
    <T> List<T> objects(String name, Function<Fields, T> read) {
        return all(name, (at, value) -> object(at, value, read));
    }

    /// The list in a field that may be missing.
    <T> List<T> objectsIfAny(String name, Function<Fields, T> read) {
        return has(name) ? objects(name, read) : List.of();
    }

    /// The value of a field that may be missing.
    <T> Optional<T> ifAny(String name, Function<String, T> read) {
        return has(name) ? Optional.of(read.apply(name)) : Optional.empty();
    }

    /// What the domain makes of values; where it objects, its reason is this file's refusal.
    <T> T make(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw objected(String.valueOf(e.getMessage()));
        }
    }

    /// Refuses an objection of the form `field: reason`.
    RefusedException objected(String objection) {
        int colon = objection.indexOf(": ");
        return colon < 0 ? refused("", objection)
                : refused(objection.substring(0, colon), objection.substring(colon + 2));
    }

    /// All fields were read: refuses any that is left.
    void done() {
        object.propertyNames().stream().filter(name -> !asked.contains(name)).findFirst().ifPresent(name -> {
            throw refused(name, "is not a known field");
        });
    }

    private JsonNode value(String name) {
        asked.add(name);
        JsonNode value = object.get(name);
        if (value == null) {
            throw refused(name, "is missing");
        }
        return value;
    }

    private JsonNode check(String at, JsonNode value, Predicate<JsonNode> fits, String otherwise) {
        if (!fits.test(value)) {
            throw refused(at, otherwise);
        }
        return value;
    }

    private String text(String at, JsonNode value) {
        String text = check(at, value, JsonNode::isString, "must be a text").stringValue();
        if (text.isBlank()) {
            throw refused(at, "must not be blank");
        }
        return text;
    }

    private int whole(String at, JsonNode value) {
        return check(at, value, JsonNode::isInt, "must be a whole number").intValue();
    }

    private double number(String at, JsonNode value) {
        double number = check(at, value, JsonNode::isNumber, "must be a number").doubleValue();
        check(at, value, _ -> Double.isFinite(number), "must be a finite number");
        return number;
    }

    private <E extends Enum<E> & Coded> E code(Class<E> type, String at, JsonNode value) {
        String code = text(at, value);
        return Coded.find(type, code).orElseThrow(() -> refused(at, "\"" + code + "\" is not known"));
    }

    private <T> T object(String at, JsonNode value, Function<Fields, T> read) {
        Fields inner = new Fields(file, place + at + ".", check(at, value, JsonNode::isObject, "must be an object"));
        T made = read.apply(inner);
        inner.done();
        return made;
    }

    private <T> List<T> all(String name, Item<T> item) {
        JsonNode list = check(name, value(name), JsonNode::isArray, "must be a list");
        List<T> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            all.add(item.read(name + "[" + i + "]", list.get(i)));
        }
        return List.copyOf(all);
    }

    private interface Item<T> {
        T read(String at, JsonNode value);
    }
}
