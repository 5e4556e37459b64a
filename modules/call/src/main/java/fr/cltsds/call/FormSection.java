package fr.cltsds.call;

import fr.cltsds.room.NationalTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A part of the form, with its title. */
@Entity
@NationalTable("Part of a call")
@Table(schema = "call", name = "form_section")
class FormSection {

    @Id
    private UUID id;

    private int position;
    private String title;
    private String help;

    @SuppressWarnings("UnusedVariable")
    private boolean visible;

    @SuppressWarnings("NullAway.Init")
    protected FormSection() {}

    FormSection(SectionId id, int position, String title, String help) {
        this.id = id.value();
        this.position = position;
        this.title = title;
        this.help = help;
    }

    void say(String newTitle, String newHelp) {
        title = newTitle;
        help = newHelp;
    }

    void stand(int newPosition) {
        position = newPosition;
    }

    void publish() {
        visible = true;
    }

    SectionId id() {
        return new SectionId(id);
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    String help() {
        return help;
    }
}
