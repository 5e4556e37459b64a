package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import fr.cltsds.call.Answer;
import fr.cltsds.call.Partner;
import fr.cltsds.call.QuestionView;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The partners, one a line; a line that is not whole is not kept, and says so. */
final class PartnersAnswer extends AnswerField {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final List<PartnerLine> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Button more;
    private final FieldGroup group;

    PartnersAnswer(Wording words, QuestionView question) {
        this.words = words;
        list.addClassName("partners");
        more = Acts.plain(words.of("candidacy.partner.add"), Icon.PLUS, this::another);
        group = new FieldGroup(QuestionLabel.of(words, question), list, more);
        add(group);
    }

    private void another() {
        line().enter();
    }

    private PartnerLine line() {
        var line = new PartnerLine(words, this::changedHere, this::remove);
        lines.add(line);
        list.add(line);
        number();
        return line;
    }

    private void changedHere() {
        lines.forEach(PartnerLine::tell);
        changed();
    }

    /** The focus goes to the line before, or to the button that adds one: never to nowhere. */
    private void remove(PartnerLine gone) {
        var place = lines.indexOf(gone);
        lines.remove(gone);
        list.remove(gone);
        number();
        if (lines.isEmpty()) {
            more.focus();
        } else {
            lines.get(Math.max(0, place - 1)).enter();
        }
        changedHere();
    }

    private void number() {
        for (var place = 0; place < lines.size(); place++) {
            lines.get(place).stand(place);
        }
    }

    @Override
    boolean holdsBack() {
        return lines.stream().anyMatch(line -> !line.isBlank() && !line.isWhole());
    }

    @Override
    Answer answer() {
        return new Answer.Partners(
                lines.stream().flatMap(line -> line.partner().stream()).toList());
    }

    @Override
    void put(Answer answer) {
        empty();
        var partners = answer instanceof Answer.Partners(var some) ? some : List.<Partner>of();
        partners.forEach(partner -> line().put(partner));
    }

    private void empty() {
        lines.clear();
        list.removeAll();
    }

    @Override
    Map<String, String> parts() {
        var parts = new HashMap<String, String>();
        for (var place = 0; place < lines.size(); place++) {
            lines.get(place).collect(place, parts);
        }
        return parts;
    }

    @Override
    void put(Map<String, String> parts) {
        empty();
        for (var place = 0; parts.containsKey(place + ".name"); place++) {
            line().put(place, parts);
        }
        lines.forEach(PartnerLine::tell);
    }

    @Override
    void enter() {
        if (lines.isEmpty()) {
            more.focus();
        } else {
            lines.getFirst().enter();
        }
    }

    @Override
    void refuse(String sentence) {
        group.error().say(sentence);
    }

    @Override
    void accept() {
        group.error().nothing();
    }
}
