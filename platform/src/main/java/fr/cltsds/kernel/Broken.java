package fr.cltsds.kernel;

import java.util.List;

/** A rule that did not hold, with what its sentence needs to say why: a limit, a label, a date. */
public record Broken(Rule rule, List<Object> arguments) {

    public Broken {
        arguments = List.copyOf(arguments);
    }
}
