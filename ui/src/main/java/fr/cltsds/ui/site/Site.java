package fr.cltsds.ui.site;

/**
 * What every page of the site says around its own words.
 *
 * @param accessibility how far the site conforms, as the foot of each page must say
 * @param source where its source code is, or empty
 * @param version tells one release's styles and icons from another's, so that they may be kept long
 */
record Site(
        String name,
        String tagline,
        boolean demonstration,
        Contact contact,
        String accessibility,
        String source,
        String version) {}
