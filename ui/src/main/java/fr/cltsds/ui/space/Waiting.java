package fr.cltsds.ui.space;

import java.util.List;

/** A part of the workspace that may have something waiting for the person who is signed in. */
public interface Waiting {

    List<Task> forMe();
}
