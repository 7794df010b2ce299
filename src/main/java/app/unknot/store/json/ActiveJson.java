package app.unknot.store.json;

import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.session.Agreement;
import app.unknot.domain.session.Journey;
import app.unknot.domain.session.Opening;
import app.unknot.domain.session.SavedSession;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// The session under way.
///
/// @param v the version of this shape, 1
/// @param id the session's id, as it will be in the journal
/// @param agreement what two people agreed on; absent where there was nothing to agree on, and in files of earlier versions
/// @param minutes how much time there is; absent where there is time for all of it, and in files of earlier versions
/// @param spent seconds of the running phase that are over
/// @param seen the last moment the session has seen
public record ActiveJson(int v, UUID id, HeadJson head, AnswersJson answers, Optional<AgreementJson> agreement,
        Optional<Integer> minutes, JourneyJson journey, Duration spent, Instant seen) {
    /// The version that is written and understood.
    public static final int VERSION = 1;

    /// Circumstances: see [SessionJson].
    public record HeadJson(OffsetDateTime started, ZoneId zone, String app, Optional<SessionJson.RolesJson> roles) {}

    /// What was already said.
    public record AnswersJson(Optional<DiscomfortJson> before, Optional<DiscomfortJson> after, Optional<String> note) {}

    /// What two people agreed on. Who they are is in the head.
    public record AgreementJson(Optional<String> leaveAlone, Optional<String> stopWord, Optional<Integer> pressure) {
        static Optional<AgreementJson> of(Agreement agreement) {
            return agreement.with(SessionRecord.Roles.NONE).equals(Agreement.NONE) ? Optional.empty()
                    : Optional.of(new AgreementJson(words(agreement.leaveAlone()), words(agreement.stopWord()),
                            agreement.pressure().stream().boxed().findFirst()));
        }

        private static Optional<String> words(String typed) {
            return Optional.of(Texts.whole(typed)).filter(words -> !words.isEmpty());
        }

        Agreement domain() {
            return new Agreement(SessionRecord.Roles.NONE, leaveAlone.orElse(""), stopWord.orElse(""),
                    pressure.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        }
    }

    /// The shape of a session under way.
    public static ActiveJson of(SavedSession session) {
        SessionRecord.Head head = session.opening().head();
        SessionRecord.Answers answers = session.opening().answers();
        return new ActiveJson(VERSION, head.id(),
                new HeadJson(head.started(), head.zone(), head.app(), SessionJson.RolesJson.of(head.roles())),
                new AnswersJson(answers.before().map(DiscomfortJson::of), answers.after().map(DiscomfortJson::of),
                        Optional.of(Texts.whole(answers.note())).filter(note -> !note.isEmpty())),
                AgreementJson.of(session.opening().agreement()), session.opening().minutes(), JourneyJson.of(session.journey()),
                session.spent(), session.seen());
    }

    /// The session under way as the domain has it.
    ///
    /// @throws IllegalArgumentException where a value lies outside what the domain knows
    public SavedSession domain() {
        if (v != VERSION) {
            throw new IllegalArgumentException("v: " + v + " is not known");
        }
        if (spent.isNegative()) {
            throw new IllegalArgumentException("spent: must not be negative");
        }
        Journey whole = journey.domain();
        Phase running = whole.leg().phases().get(whole.leg().at());
        if (!(running instanceof Phase.Wait) && spent.compareTo(running.length()) > 0) {
            throw new IllegalArgumentException("spent: is more than the phase's length");
        }
        return new SavedSession(opening(), whole, spent, seen);
    }

    private Opening opening() {
        return new Opening(new SessionRecord.Head(id, head.started, head.zone, head.app, SessionJson.RolesJson.domain(head.roles)),
                new SessionRecord.Answers(answers.before.map(DiscomfortJson::domain),
                        answers.after.map(DiscomfortJson::domain), answers.note.orElse("")),
                agreement.map(AgreementJson::domain).orElse(Agreement.NONE), minutes);
    }
}
