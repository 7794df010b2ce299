package app.unknot.ui.common;

import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.session.Agreement;
import java.util.ArrayList;
import java.util.List;

/// Two people, and what they agreed on, in words.
public final class PairWords {
    private final Messages messages;
    private final Words words;

    /// @param messages where the words are written
    public PairWords(Messages messages) {
        this.messages = messages;
        this.words = new Words(messages);
    }

    /// Who gives, and who receives, as far as named.
    public List<String> roles(Roles roles) {
        List<String> parts = new ArrayList<>();
        roles.giver().ifPresent(name -> parts.add(messages.text("word.roles.giver", name)));
        roles.receiver().ifPresent(name -> parts.add(messages.text("word.roles.receiver", name)));
        return parts;
    }

    /// What the giver has to keep in mind; empty where there is nothing.
    public String agreed(Agreement agreement) {
        List<String> parts = new ArrayList<>();
        if (!agreement.stopWord().isEmpty()) {
            parts.add(messages.text("word.agreed.stop-word", agreement.stopWord()));
        }
        agreement.pressure().ifPresent(most -> parts.add(messages.text("word.agreed.pressure", most)));
        if (!agreement.leaveAlone().isEmpty()) {
            parts.add(messages.text("word.agreed.leave-alone", agreement.leaveAlone()));
        }
        return parts.isEmpty() ? "" : words.capitalised(String.join("; ", parts));
    }

    /// Asks how the receiver's back feels.
    public String feels(Roles roles) {
        return roles.receiver().map(name -> messages.text("word.discomfort.named", name))
                .orElse(messages.text("word.discomfort.receiver"));
    }
}
