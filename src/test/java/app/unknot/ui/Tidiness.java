package app.unknot.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// What is untidy in a scene: words cut off, controls that a screen reader has no name for, and parts that stick out of the window or of the pane that holds them.
final class Tidiness {
    private static final double TOLERANCE = 1.5;

    private final List<String> problems = new ArrayList<>();

    private Tidiness() {}

    /// Each problem in a line; empty where all is tidy.
    static List<String> problems(Scene scene) {
        Tidiness tidiness = new Tidiness();
        tidiness.look(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()), true);
        return List.copyOf(tidiness.problems);
    }

    private void look(Node node, Bounds frame, boolean scrollsNowhere) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
            checkWords(labeled);
            checkWithin(labeled, bounds, frame, scrollsNowhere);
        }
        if (node instanceof TextField field) {
            checkShown(field);
        }
        checkNamed(node);
        if (!(node instanceof Parent parent)) {
            return;
        }
        boolean clipped = node.getClip() != null;
        Bounds inner = clipped ? bounds : frame;
        if (parent instanceof Pane) {
            checkApart(parent.getChildrenUnmodifiable());
        }
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (parent instanceof Pane && !clipped && !scrolled(parent)) {
                checkHeld(parent, child);
            }
            look(child, inner, scrollsNowhere && !clipped);
        }
    }

    /// Whatever takes the keyboard has a name for whoever can't see it. A scroll pane is read by what it holds.
    private void checkNamed(Node node) {
        if (!node.isFocusTraversable() || node instanceof ScrollPane || node.isDisabled()) {
            return;
        }
        String spoken = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        String shown = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        if (spoken.isBlank() && shown.isBlank()) {
            problems.add("nameless: " + name(node));
        }
    }

    private static boolean scrolled(Parent parent) {
        return parent.getParent() != null && parent.getParent().getClip() != null;
    }

    private void checkWords(Labeled labeled) {
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (!child.equals(labeled.getGraphic()) && child instanceof Text text
                    && !plain(text.getText()).equals(plain(labeled.getText()))) {
                problems.add("cut off: \"" + labeled.getText() + "\" shows as \"" + text.getText() + "\"");
            }
        }
    }

    private void checkShown(TextField field) {
        double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        if (field.lookupAll(".text").stream().anyMatch(node -> node instanceof Text text && text.getText().equals(field.getText())
                && text.getLayoutBounds().getWidth() > room + TOLERANCE)) {
            problems.add("cut off: \"" + field.getText() + "\" in a field of " + Math.round(room));
        }
    }

    /// Words that lie over each other can't be read.
    private void checkApart(List<Node> siblings) {
        List<Label> labels = siblings.stream().filter(Node::isVisible).filter(Label.class::isInstance).map(Label.class::cast).toList();
        for (int i = 0; i < labels.size(); i++) {
            for (Label other : labels.subList(i + 1, labels.size())) {
                Bounds one = labels.get(i).getBoundsInParent();
                Bounds two = other.getBoundsInParent();
                double across = Math.min(one.getMaxX(), two.getMaxX()) - Math.max(one.getMinX(), two.getMinX());
                double down = Math.min(one.getMaxY(), two.getMaxY()) - Math.max(one.getMinY(), two.getMinY());
                if (across > TOLERANCE && down > TOLERANCE) {
                    problems.add("over each other: " + name(labels.get(i)) + " and " + name(other));
                }
            }
        }
    }

    private static String plain(String words) {
        return words.replace("_", "").strip();
    }

    private void checkWithin(Labeled labeled, Bounds bounds, Bounds frame, boolean both) {
        boolean across = bounds.getMinX() < frame.getMinX() - TOLERANCE
                || bounds.getMaxX() > frame.getMaxX() + TOLERANCE;
        boolean down = bounds.getMinY() < frame.getMinY() - TOLERANCE || bounds.getMaxY() > frame.getMaxY() + TOLERANCE;
        if (across || (both && down)) {
            problems.add("outside: \"" + labeled.getText() + "\" at " + figures(bounds) + " of " + figures(frame));
        }
    }

    private void checkHeld(Parent parent, Node child) {
        if (!child.isVisible() || !child.isManaged() || !(child instanceof Pane || child instanceof Control)) {
            return;
        }
        Bounds held = child.localToParent(child.getLayoutBounds());
        Bounds holder = parent.getLayoutBounds();
        if (held.getMaxX() > holder.getMaxX() + TOLERANCE || held.getMaxY() > holder.getMaxY() + TOLERANCE) {
            problems.add("sticks out: " + name(child) + " " + figures(held) + " of " + name(parent) + " "
                    + figures(holder));
        }
    }

    private static String name(Node node) {
        String words = node instanceof Labeled labeled ? " \"" + labeled.getText() + "\"" : "";
        return node.getClass().getSimpleName() + node.getStyleClass() + words;
    }

    private static String figures(Bounds bounds) {
        return "%.0f,%.0f %.0f×%.0f".formatted(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(),
                bounds.getHeight());
    }
}
