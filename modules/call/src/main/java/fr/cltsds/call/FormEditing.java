package fr.cltsds.call;

import fr.cltsds.kernel.Broken;
import java.util.List;

/**
 * The latest version of a call's form as the secretariat writes it.
 *
 * @param seen what its changes must say they have seen
 * @param published whether it is in force, so that a revision must be begun before anything is changed
 * @param inForce the version in force, 0 before any
 * @param missing what still stands between a draft version and its publication
 * @param changes what a draft version changes in the one in force
 */
public record FormEditing(
        FormView form,
        int seen,
        boolean published,
        int inForce,
        List<Broken> missing,
        List<FormChange> changes,
        CallEditing.Edit lastEdit) {}
