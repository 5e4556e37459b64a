package fr.cltsds.ui.site;

import java.util.List;

/** The numbered proof that a version was filed. */
record Receipt(
        String stage,
        String number,
        Moment at,
        boolean late,
        String callTitle,
        String territory,
        String lead,
        String signatory,
        int version,
        String sha256,
        String pdfHref,
        String fileHref,
        String next,
        List<Attachment> attachments,
        Contact service) {}
