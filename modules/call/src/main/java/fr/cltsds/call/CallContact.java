package fr.cltsds.call;

/** The person or service who answers questions about a call, as the public page and the receipts name it. */
public record CallContact(String name, String email, String phone, String postalAddress) {

    static final CallContact NONE = new CallContact("", "", "", "");
}
