package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What this device keeps of an answer while it is not kept by the portal: through a lost connection, a session that ends, a restart. */
@Tag("cl-answer")
@JsModule("./answer-memory.js")
final class AnswerMemory extends Component implements HasComponents {

    private static final long serialVersionUID = 1L;

    AnswerMemory(String key, Component field) {
        getElement().setProperty("key", key);
        add(field);
    }

    /** What is typed from now on is written over that version of the answer. */
    void over(int version) {
        getElement().setProperty("base", version);
    }

    /** The portal has kept this: the device forgets it, unless more was typed since. */
    void forget(Map<String, String> kept) {
        var parts = JsonNodeFactory.instance.objectNode();
        kept.forEach(parts::put);
        getElement().callJsFunction("forget", parts);
    }

    /** The portal has answered that it does not keep this as it stands: the device still does. */
    void keepAll() {
        getElement().callJsFunction("answered");
    }

    void forgetAll() {
        getElement().callJsFunction("forgetAll");
    }

    /** Looks whether the device had kept something that the portal never got. */
    void recall(Consumer<Recalled> found) {
        getElement().executeJs("return this.recall()").then(JsonNode.class, kept -> {
            if (kept instanceof ObjectNode something) {
                found.accept(read(something));
            }
        });
    }

    private static Recalled read(ObjectNode kept) {
        var parts = new HashMap<String, String>();
        kept.path("parts")
                .properties()
                .forEach(part -> parts.put(part.getKey(), part.getValue().asString("")));
        return new Recalled(parts, kept.path("base").asInt(0), kept.path("at").asLong(0));
    }
}
