package app.unknot.store.json;

import app.unknot.domain.Coded;
import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.CatalogQuery;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Equipment;
import app.unknot.domain.catalog.Evidence;
import app.unknot.domain.catalog.Place;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.Preferences.Leading;
import app.unknot.domain.settings.Preferences.Looks;
import app.unknot.domain.settings.Preferences.Speech;
import app.unknot.domain.settings.Settings;
import app.unknot.domain.settings.Theme;
import app.unknot.domain.settings.Verbosity;
import app.unknot.domain.settings.When;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The settings file, field by field. By hand, for it is read before there is anything to see: what Jackson prepares for
/// records like these would be a tenth of the start.
public final class SettingsJson {
    private SettingsJson() {}

    /// The settings with one field of the file; a field that nobody knows changes nothing.
    ///
    /// @throws IllegalArgumentException where the value is of another kind, or lies outside what the domain knows
    public static Settings with(Settings settings, String field, JsonNode value) {
        Preferences preferences = settings.preferences();
        Looks looks = preferences.looks();
        Leading leading = preferences.leading();
        return switch (field) {
            case "safetyAccepted" ->
                new Settings(flag(value), settings.conditions(), settings.favourites(), settings.query(), preferences);
            case "conditions" -> settings.with(codes(Condition.class, value));
            case "favourites" -> settings.withFavourites(all(value, SettingsJson::text));
            case "query" -> settings.with(query(value));
            case "theme" -> settings.with(preferences.with(looks.with(code(Theme.class, value))));
            case "textPercent" -> settings.with(preferences.with(looks.withText(whole(value))));
            case "sound" -> settings.with(preferences.with(new Preferences.Sound(flag(value.path("on")), whole(value.path("volume")))));
            case "countInSeconds" -> settings.with(preferences.with(leading.withCountIn(whole(value))));
            case "lessMotion" -> settings.with(preferences.with(looks.withLessMotion(flag(value))));
            case "speech" -> settings.with(preferences.with(speech(value)));
            case "anyKey" -> settings.with(preferences.with(leading.withAnyKey(code(When.class, value))));
            case "farView" -> settings.with(preferences.with(leading.withFarView(code(When.class, value))));
            case "keepAwake" -> settings.with(preferences.with(leading.withKeepAwake(flag(value))));
            case "smallView" -> ifAny(value, SettingsJson::corner).map(leading::withSmallView).map(preferences::with).map(settings::with)
                    .orElse(settings);
            case "daysAWeek" -> settings.with(preferences.with(new Preferences.Rhythm(whole(value))));
            default -> settings;
        };
    }

    /// The file's fields. What has nothing to say is left out.
    public static ObjectNode of(Settings settings) {
        Looks looks = settings.preferences().looks();
        Leading leading = settings.preferences().leading();
        ObjectNode all = Json.MAPPER.createObjectNode().put("safetyAccepted", settings.safetyAccepted());
        list(all, "conditions", sorted(settings.conditions(), Coded::code));
        list(all, "favourites", sorted(settings.favourites(), Function.identity()));
        all.set("query", of(settings.query()));
        all.put("theme", looks.theme().code()).put("textPercent", looks.textPercent());
        all.putObject("sound").put("on", settings.preferences().sound().on()).put("volume", settings.preferences().sound().volume());
        all.put("countInSeconds", leading.countInSeconds()).put("lessMotion", looks.lessMotion());
        all.set("speech", of(settings.preferences().speech()));
        all.put("anyKey", leading.anyKey().code()).put("farView", leading.farView().code()).put("keepAwake", leading.keepAwake());
        leading.smallView().ifPresent(corner -> all.putObject("smallView").put("x", corner.x()).put("y", corner.y()));
        return all.put("daysAWeek", settings.preferences().rhythm().daysAWeek());
    }

    private static ObjectNode of(CatalogQuery query) {
        CatalogQuery.Where where = query.where();
        ObjectNode all = Json.MAPPER.createObjectNode().put("shelf", query.shelf().code()).put("words", query.words());
        all.put("fromMinutes", query.minutes().from()).put("toMinutes", query.minutes().to());
        where.who().ifPresent(who -> all.put("who", who.code()));
        list(all, "places", sorted(where.places(), Coded::code));
        list(all, "regions", sorted(where.regions(), Coded::code));
        // None is not the same as not asked.
        where.owned().ifPresent(owned -> sorted(owned, Coded::code).forEach(all.putArray("owned")::add));
        list(all, "evidence", sorted(query.quality().evidence(), Coded::code));
        return all.put("favouritesOnly", query.quality().favouritesOnly());
    }

    private static CatalogQuery query(JsonNode value) {
        return new CatalogQuery(code(CatalogQuery.Shelf.class, value.path("shelf")), text(value.path("words")),
                new CatalogQuery.Minutes(whole(value.path("fromMinutes")), whole(value.path("toMinutes"))),
                new CatalogQuery.Where(ifAny(value.get("who"), who -> code(Who.class, who)), codes(Place.class, value.path("places")),
                        codes(BodyRegion.class, value.path("regions")),
                        ifAny(value.get("owned"), owned -> codes(Equipment.class, owned))),
                new CatalogQuery.Quality(codes(Evidence.class, value.path("evidence")), flag(value.path("favouritesOnly"))));
    }

    private static ObjectNode of(Speech speech) {
        ObjectNode all = Json.MAPPER.createObjectNode().put("verbosity", speech.verbosity().code());
        speech.voice().ifPresent(voice -> all.put("voice", voice));
        return all.put("rate", speech.rate());
    }

    private static Speech speech(JsonNode value) {
        return new Speech(code(Verbosity.class, value.path("verbosity")), ifAny(value.get("voice"), SettingsJson::text),
                whole(value.path("rate")));
    }

    private static Preferences.Corner corner(JsonNode value) {
        return new Preferences.Corner(whole(value.path("x")), whole(value.path("y")));
    }

    private static boolean flag(JsonNode value) {
        return check(value, JsonNode::isBoolean, "true or false").booleanValue();
    }

    private static int whole(JsonNode value) {
        return check(value, JsonNode::isInt, "a whole number").intValue();
    }

    private static String text(JsonNode value) {
        return check(value, JsonNode::isString, "a text").stringValue();
    }

    private static <E extends Enum<E> & Coded> E code(Class<E> type, JsonNode value) {
        return Coded.find(type, text(value)).orElseThrow(() -> new IllegalArgumentException("is not known"));
    }

    private static <E extends Enum<E> & Coded> Set<E> codes(Class<E> type, JsonNode value) {
        return all(value, each -> code(type, each));
    }

    /// A list that is not there is an empty one.
    private static <T> Set<T> all(JsonNode value, Function<JsonNode, T> read) {
        Set<T> all = new HashSet<>();
        if (!value.isMissingNode() && !value.isNull()) {
            check(value, JsonNode::isArray, "a list").forEach(each -> all.add(read.apply(each)));
        }
        return all;
    }

    private static <T> Optional<T> ifAny(@Nullable JsonNode value, Function<JsonNode, T> read) {
        return Optional.ofNullable(value).filter(there -> !there.isNull()).map(read);
    }

    private static JsonNode check(JsonNode value, Predicate<JsonNode> fits, String what) {
        if (!fits.test(value)) {
            throw new IllegalArgumentException("is not " + what);
        }
        return value;
    }

    private static void list(ObjectNode all, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            values.forEach(all.putArray(field)::add);
        }
    }

    private static <T extends Comparable<? super T>> Collection<String> sorted(Collection<T> all, Function<? super T, String> word) {
        return all.stream().sorted().map(word).toList();
    }
}
