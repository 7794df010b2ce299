package app.unknot.ui.safety;

import app.unknot.domain.catalog.SafetyText;
import app.unknot.ui.common.EqualColumns;
import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// When to call for help, when to see a doctor first, when to stop; and that none of this is medical advice.
final class RedFlagsPane extends VBox {
    private final Messages messages;

    RedFlagsPane(SafetyText safety, Messages messages) {
        this.messages = messages;
        getStyleClass().add("red-flags");
        getChildren().addAll(emergency(safety.redFlags().emergency()), urgent(safety.redFlags().urgent()),
                stop(safety),
                card(Feather.INFO, messages.text("safety.honest.title"), bullets(safety.honesty().plainWords())),
                partner(safety.partner()));
    }

    private Node emergency(List<String> signs) {
        Label size = Labels.of(messages.text("safety.emergency.act"), "strong");
        VBox banner = new VBox(heading(Feather.ALERT_OCTAGON, messages.text("safety.emergency.title")), size,
                new EqualColumns(bullets(signs), size));
        banner.getStyleClass().addAll("banner", "danger", "safety-card");
        return banner;
    }

    private Node urgent(List<String> signs) {
        Label size = Labels.of(messages.text("safety.urgent.act"), "strong");
        return card(Feather.USER_CHECK, messages.text("safety.urgent.title"),
                List.of(size, new EqualColumns(bullets(signs), size)));
    }

    private Node stop(SafetyText safety) {
        Label size = Labels.of(messages.text("safety.light.title"), "strong");
        List<HBox> light = Stream.of(safety.honesty().go(), safety.honesty().ease(), safety.honesty().stop())
                .map(RedFlagsPane::bullet).toList();
        Label act = Labels.of(messages.text("safety.stop.act"), "strong");
        return card(Feather.PAUSE_CIRCLE, messages.text("safety.stop.title"),
                List.of(act, new EqualColumns(bullets(safety.stopNow()), act), size, list(light)));
    }

    private Node partner(SafetyText.Partner partner) {
        Label after = Labels.of(messages.text("safety.partner.after"), "strong");
        return card(Feather.USERS, messages.text("safety.partner.title"),
                List.of(Labels.of(messages.text("safety.partner.before"), "strong"), list(bullets(partner.consent())),
                        after, list(bullets(partner.afterEffects()))));
    }

    private static VBox card(Ikon icon, String title, List<? extends Node> parts) {
        VBox card = new VBox(heading(icon, title));
        card.getChildren().addAll(parts);
        card.getStyleClass().addAll("card", "safety-card");
        return card;
    }

    private static HBox heading(Ikon icon, String title) {
        Label words = Labels.of(title, "title");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox heading = new HBox(Icons.large(icon), words);
        heading.getStyleClass().add("safety-heading");
        return heading;
    }

    private static VBox list(List<HBox> bullets) {
        VBox list = new VBox();
        list.getChildren().addAll(bullets);
        list.getStyleClass().add("safety-list");
        return list;
    }

    private static List<HBox> bullets(List<String> texts) {
        return texts.stream().map(RedFlagsPane::bullet).toList();
    }

    private static HBox bullet(String text) {
        Label words = Labels.of(text, "text");
        HBox.setHgrow(words, Priority.ALWAYS);
        Label dot = new Label("\u2022");
        dot.setMinWidth(Region.USE_PREF_SIZE);
        HBox bullet = new HBox(dot, words);
        bullet.getStyleClass().add("bullet");
        return bullet;
    }
}
