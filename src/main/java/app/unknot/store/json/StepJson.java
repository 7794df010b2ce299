package app.unknot.store.json;

import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Prompt;
import app.unknot.domain.routine.PlannedStep;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A step of a plan.
///
/// @param technique the technique's id
/// @param name the technique's name
public record StepJson(String technique, String name, BriefJson brief, DoseJson dose, RulesJson rules,
        Optional<EasierJson> easier) {
    /// What is shown and said.
    public record BriefJson(String instruction, Position position, Family family, List<String> steps,
            List<PromptJson> prompts) {
        static BriefJson of(PlannedStep.Brief brief) {
            return new BriefJson(brief.instruction(), brief.position(), brief.family(), brief.steps(),
                    brief.prompts().stream().map(prompt -> new PromptJson(prompt.at(), prompt.text())).toList());
        }

        PlannedStep.Brief domain() {
            return new PlannedStep.Brief(instruction, position, steps,
                    prompts.stream().map(prompt -> new Prompt(prompt.at, prompt.text)).toList(), family);
        }
    }

    /// A reminder, so many seconds into the hold.
    public record PromptJson(Duration at, String text) {}

    /// The dose; all times in seconds.
    public record DoseJson(Duration hold, int reps, int sides, int sets, Duration moveIn, Duration release,
            Duration rest, Duration setup) {
        static DoseJson of(Dose dose) {
            return new DoseJson(dose.work().hold(), dose.reps(), dose.sides(), dose.sets(), dose.work().moveIn(),
                    dose.work().release(), dose.pauses().rest(), dose.pauses().setup());
        }

        Dose domain() {
            return new Dose(new Dose.Repetition(moveIn, hold, release), reps, sides, sets,
                    new Dose.Pauses(setup, rest));
        }
    }

    /// What held while it ran: see [PlannedStep.Rules].
    public record RulesJson(boolean waits, Duration longestHold, int mostReps) {}

    /// The easier variant.
    public record EasierJson(String technique, String name, BriefJson brief, DoseJson dose) {
        static EasierJson of(PlannedStep.Easier easier) {
            return new EasierJson(easier.technique().id(), easier.technique().name(), BriefJson.of(easier.brief()),
                    DoseJson.of(easier.dose()));
        }

        PlannedStep.Easier domain() {
            return new PlannedStep.Easier(new PlannedStep.Label(technique, name), brief.domain(), dose.domain());
        }
    }

    static StepJson of(PlannedStep step) {
        PlannedStep.Rules rules = step.rules();
        return new StepJson(step.technique().id(), step.technique().name(), BriefJson.of(step.brief()),
                DoseJson.of(step.dose()), new RulesJson(rules.waits(), rules.longestHold(), rules.mostReps()),
                step.easier().map(EasierJson::of));
    }

    PlannedStep domain() {
        return new PlannedStep(new PlannedStep.Label(technique, name), brief.domain(), dose.domain(),
                new PlannedStep.Rules(rules.waits, rules.longestHold, rules.mostReps),
                easier.map(EasierJson::domain));
    }
}
