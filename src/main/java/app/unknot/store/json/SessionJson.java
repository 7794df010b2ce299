package app.unknot.store.json;

import app.unknot.domain.history.Ending;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.routine.SessionPlan;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The `d` of a journal's `session` line. The line's `id` is the session's.
///
/// @param format the version of this shape, 1
/// @param app the version of the app
/// @param started the local start, with its offset
/// @param zone the time zone that held there
/// @param roles who gave and who received, where named
/// @param active seconds in which the session ran
/// @param note the person's words; absent where there are none
/// @param plan the plan; always the last field, see [app.unknot.store.journal]
public record SessionJson(int format, String app, OffsetDateTime started, ZoneId zone, Optional<RolesJson> roles,
        Ending ending, Duration active, List<OutcomeJson> outcomes, List<GapJson> gaps,
        Optional<DiscomfortJson> before, Optional<DiscomfortJson> after, Optional<String> note,
        Optional<PlanJson> plan) {
    /// The format that this version writes.
    public static final int FORMAT = 1;

    /// The giver's and the receiver's name.
    public record RolesJson(Optional<String> giver, Optional<String> receiver) {
        static Optional<RolesJson> of(SessionRecord.Roles roles) {
            return roles.equals(SessionRecord.Roles.NONE) ? Optional.empty()
                    : Optional.of(new RolesJson(roles.giver().map(Texts::whole), roles.receiver().map(Texts::whole)));
        }

        static SessionRecord.Roles domain(Optional<RolesJson> roles) {
            return roles.map(named -> new SessionRecord.Roles(named.giver, named.receiver))
                    .orElse(SessionRecord.Roles.NONE);
        }
    }

    /// The shape of a session.
    public static SessionJson of(SessionRecord session) {
        SessionRecord.Head head = session.head();
        SessionRecord.Course course = session.course();
        SessionRecord.Answers answers = session.answers();
        return new SessionJson(FORMAT, head.app(), head.started(), head.zone(), RolesJson.of(head.roles()),
                course.ending(), course.active(),
                course.outcomes().stream().map(outcome -> OutcomeJson.of(outcome, session.plan())).toList(),
                course.gaps().stream().map(GapJson::of).toList(), answers.before().map(DiscomfortJson::of),
                answers.after().map(DiscomfortJson::of),
                Optional.of(Texts.whole(answers.note())).filter(note -> !note.isEmpty()),
                Optional.of(PlanJson.of(session.plan())));
    }

    /// The session as the domain has it.
    ///
    /// @param of the plan; handed in, because many sessions share one
    /// @throws IllegalArgumentException where a value lies outside what the domain knows
    public SessionRecord domain(UUID id, SessionPlan of) {
        SessionRecord.Head head = new SessionRecord.Head(id, started, zone, app, RolesJson.domain(roles));
        SessionRecord.Course course = new SessionRecord.Course(
                outcomes.stream().map(outcome -> outcome.domain(of)).toList(),
                gaps.stream().map(GapJson::domain).toList(), active, ending);
        return new SessionRecord(head, of, course, new SessionRecord.Answers(before.map(DiscomfortJson::domain),
                after.map(DiscomfortJson::domain), note.orElse("")));
    }
}
