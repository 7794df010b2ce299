package app.unknot.store.json;

import app.unknot.domain.history.HurtReason;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.Journey;
import app.unknot.domain.session.Ledger;
import app.unknot.domain.session.Leg;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How far a session has come.
public record JourneyJson(PlanJson plan, LegJson leg, LedgerJson ledger) {
    /// The step under way.
    ///
    /// @param index its index in the plan, from 0
    /// @param step the step, or its easier variant
    /// @param at the index of the phase that runs
    /// @param halved the index of the latest phase whose middle was passed; files of before lack it
    public record LegJson(int index, StepJson step, List<PhaseJson> phases, int at,
            List<OutcomeJson.AdjustmentJson> adjustments, Optional<HurtJson> hurt,
            Optional<Integer> halved) {
        static LegJson of(Leg leg) {
            return new LegJson(leg.index(), StepJson.of(leg.step()), leg.phases().stream().map(PhaseJson::of).toList(),
                    leg.at(), leg.notes().adjustments().stream().map(OutcomeJson.AdjustmentJson::of).toList(),
                    leg.notes().hurt().map(hurt -> new HurtJson(hurt.side(), hurt.reason())),
                    leg.notes().halved());
        }

        Leg domain(SessionPlan plan) {
            within("index", index, plan.steps().size());
            within("at", at, phases.size());
            return new Leg(index, step.domain(), phases.stream().map(PhaseJson::domain).toList(), at,
                    new Leg.Notes(adjustments.stream().map(OutcomeJson.AdjustmentJson::domain).toList(),
                            hurt.map(said -> new Leg.Hurting(said.side, said.reason)), halved));
        }
    }

    /// On which side it hurt, and how.
    public record HurtJson(Side side, HurtReason reason) {}

    /// Seconds of work, and whole repetitions.
    public record WorkJson(Duration seconds, int reps) {}

    /// What has happened so far.
    ///
    /// @param first work on the step under way on its only or left side
    /// @param second work on its right side
    /// @param active seconds in which the session ran
    public record LedgerJson(List<OutcomeJson> outcomes, WorkJson first, WorkJson second,
            List<GapJson> gaps, Duration active) {
        static LedgerJson of(Ledger ledger, SessionPlan plan) {
            return new LedgerJson(ledger.outcomes().stream().map(outcome -> OutcomeJson.of(outcome, plan)).toList(),
                    amount(ledger.first()), amount(ledger.second()),
                    ledger.gaps().stream().map(GapJson::of).toList(), ledger.active());
        }

        Ledger domain(SessionPlan plan) {
            return new Ledger(outcomes.stream().map(outcome -> outcome.domain(plan)).toList(), work(first),
                    work(second), gaps.stream().map(GapJson::domain).toList(), active);
        }

        private static WorkJson amount(Ledger.Work work) {
            return new WorkJson(work.time(), work.reps());
        }

        private static Ledger.Work work(WorkJson amount) {
            return new Ledger.Work(amount.seconds(), amount.reps());
        }
    }

    static JourneyJson of(Journey journey) {
        return new JourneyJson(PlanJson.of(journey.plan()), LegJson.of(journey.leg()),
                LedgerJson.of(journey.ledger(), journey.plan()));
    }

    Journey domain() {
        SessionPlan whole = plan.domain();
        return new Journey(whole, leg.domain(whole), ledger.domain(whole));
    }

    private static void within(String field, int index, int size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException(field + ": there is no " + index + " of " + size);
        }
    }
}
