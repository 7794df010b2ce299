package app.unknot.ui;

import app.unknot.ui.common.FileAsking;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A person who has chosen files and folders beforehand; one after another, and then none.
public final class ChosenFiles implements FileAsking {
    private final Deque<String> chosen = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    /// Will be chosen next.
    public void choose(String file) {
        chosen.add(file);
    }

    /// What was asked for: the titles, and a name that was proposed.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Optional<String> toWrite(String title, String name) {
        return answer(title + ": " + name);
    }

    @Override
    public Optional<String> toRead(String title, String ending) {
        return answer(title);
    }

    @Override
    public Optional<String> folder(String title) {
        return answer(title);
    }

    private Optional<String> answer(String question) {
        asked.add(question);
        return Optional.ofNullable(chosen.poll());
    }
}
