package app.unknot.store.catalog;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.DoseRange;
import app.unknot.domain.catalog.Dosing;
import app.unknot.domain.catalog.Easier;
import app.unknot.domain.catalog.Entry;
import app.unknot.domain.catalog.Equipment;
import app.unknot.domain.catalog.Evidence;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.LearnOnly;
import app.unknot.domain.catalog.MinimumGap;
import app.unknot.domain.catalog.Need;
import app.unknot.domain.catalog.Notice;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Pressure;
import app.unknot.domain.catalog.Prompt;
import app.unknot.domain.catalog.Safeguards;
import app.unknot.domain.catalog.Source;
import app.unknot.domain.catalog.Stroke;
import app.unknot.domain.catalog.Technique;
import app.unknot.domain.catalog.Traits;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.catalog.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Makes a technique, or an entry to learn about, of its file. Ids of other techniques are not looked up here.
///
/// @param sources all sources by id
record TechniqueReader(Map<String, Source> sources) {
    private static final String PRACTICE = "practice";
    private static final String LEARN = "learn";

    /// @throws RefusedException where something is wrong with the file
    Entry read(Fields fields) {
        String id = fields.text("id");
        String mode = fields.text("mode");
        Entry entry = switch (mode) {
            case PRACTICE -> technique(id, fields);
            case LEARN -> learnOnly(id, fields);
            default -> throw fields.refused("mode", "must be " + PRACTICE + " or " + LEARN);
        };
        fields.done();
        return entry;
    }

    /// What a technique needs: one entry for each thing, or for each choice of things.
    static Need need(Fields fields) {
        List<Equipment> anyOf = fields.codes("any", Equipment.class);
        boolean optional = fields.ifAny("optional", fields::flag).orElse(false);
        return fields.make(() -> new Need(anyOf, optional));
    }

    private Technique technique(String id, Fields fields) {
        Wording wording = new Wording(title(fields), fields.text("instruction"), fields.texts("steps"),
                fields.text("feel"), new Wording.Advice(fields.texts("cautions"), fields.text("frequency")));
        Traits traits = new Traits(fields.code("family", Family.class), fields.code("who", Who.class),
                fields.codes("regions", BodyRegion.class), fields.code("position", Position.class),
                fields.objects("equipment", TechniqueReader::need));
        Safeguards safeguards = new Safeguards(fields.codeSet("notFor", Condition.class),
                fields.code("evidence", Evidence.class), sources(fields));
        return new Technique(id, wording, traits, dosing(fields), safeguards);
    }

    private LearnOnly learnOnly(String id, Fields fields) {
        return new LearnOnly(id, title(fields), fields.texts("why"), fields.texts("instead"),
                new LearnOnly.Background(fields.codes("regions", BodyRegion.class), sources(fields)));
    }

    private static Wording.Title title(Fields fields) {
        return new Wording.Title(fields.text("name"), fields.texts("aliases"));
    }

    private List<Source> sources(Fields fields) {
        List<Source> found = new ArrayList<>();
        List<String> ids = fields.texts("sources");
        for (int i = 0; i < ids.size(); i++) {
            Source source = sources.get(ids.get(i));
            if (source == null) {
                throw fields.refused("sources[" + i + "]", "\"" + ids.get(i) + "\" is not known");
            }
            found.add(source);
        }
        return found;
    }

    private static Dosing dosing(Fields fields) {
        Dose dose = fields.object("dose", inner -> DoseReader.dose(inner, inner.whole("sides")));
        DoseRange range = fields.object("range", inner -> new DoseRange(span("hold", inner), span("reps", inner),
                span("sets", inner)));
        range.objection(dose).ifPresent(objection -> {
            throw fields.objected("dose." + objection);
        });
        Dosing.Pace pace = new Dosing.Pace(fields.ifAny("tempo", fields::text),
                fields.ifAny("pressure", name -> pressure(name, fields)),
                fields.objectsIfAny("strokes", TechniqueReader::stroke));
        Dosing.Timing timing = new Dosing.Timing(fields.objectsIfAny("prompts", TechniqueReader::prompt),
                fields.ifAny("minimumGap", name -> fields.object(name, TechniqueReader::minimumGap)),
                fields.objectsIfAny("notices", TechniqueReader::notice));
        Dosing dosing = new Dosing(dose, range,
                fields.ifAny("easier", name -> fields.object(name, TechniqueReader::easier)), pace, timing);
        checkRange(dosing, fields);
        return dosing;
    }

    private static void checkRange(Dosing dosing, Fields fields) {
        dosing.easier().filter(easier -> easier.technique().isEmpty())
                .flatMap(easier -> dosing.range().objection(easier.ease(dosing.dose()))).ifPresent(objection -> {
                    throw fields.objected("easier." + objection);
                });
        List<Prompt> prompts = dosing.timing().prompts();
        Duration longest = Duration.ofSeconds(dosing.range().hold().to());
        for (int i = 0; i < prompts.size(); i++) {
            if (prompts.get(i).at().compareTo(longest) >= 0) {
                throw fields.refused("prompts[" + i + "].at", "lies beyond the longest hold");
            }
        }
    }

    private static DoseRange.Span span(String name, Fields fields) {
        int[] pair = fields.pair(name);
        if (pair[0] < 1 || pair[1] < pair[0]) {
            throw fields.refused(name, "must run upwards from at least 1");
        }
        return new DoseRange.Span(pair[0], pair[1]);
    }

    private static Pressure pressure(String name, Fields fields) {
        int[] pair = fields.pair(name);
        return fields.make(() -> new Pressure(pair[0], pair[1]));
    }

    private static Stroke stroke(Fields fields) {
        return fields.make(() -> new Stroke(fields.text("path"), fields.seconds("seconds"),
                pressure("pressure", fields)));
    }

    private static Prompt prompt(Fields fields) {
        return fields.make(() -> new Prompt(fields.seconds("at"), fields.text("text")));
    }

    private static MinimumGap minimumGap(Fields fields) {
        return fields.make(() -> new MinimumGap(fields.span("duration"), fields.text("text")));
    }

    private static Notice notice(Fields fields) {
        Notice notice = new Notice(fields.code("kind", Notice.Kind.class), fields.span("duration"),
                fields.text("text"));
        if (!notice.duration().isPositive()) {
            throw fields.refused("duration", "must be more than zero");
        }
        return notice;
    }

    private static Easier easier(Fields fields) {
        Easier easier = new Easier(fields.text("text"), fields.ifAny("hold", fields::seconds),
                fields.ifAny("reps", fields::whole), fields.ifAny("technique", fields::text));
        if (easier.hold().filter(hold -> !hold.isPositive()).isPresent()) {
            throw fields.refused("hold", "must be more than 0 s");
        }
        if (easier.reps().filter(reps -> reps < 1).isPresent()) {
            throw fields.refused("reps", "must be at least 1");
        }
        return easier;
    }
}
