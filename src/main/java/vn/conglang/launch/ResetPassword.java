package vn.conglang.launch;

import vn.conglang.people.accounts.ShellAdministration;

/** {@code admin reset-password}: prints a link by which somebody sets a new password, once. */
record ResetPassword(Storage storage, String email) implements Verb {

    @Override
    public int carryOut(Console console, Closing closing) {
        var premises = Premises.join(storage, "admin reset-password", closing);
        var program = Program.behindTheDoor(premises, closing);
        var link =
                program.ask(
                                console.words().language(),
                                () ->
                                        program.bean(ShellAdministration.class)
                                                .newPasswordLink(email))
                        .orElseThrow(() -> Complaint.of("admin.unknown", email));
        console.say("admin.reset", email);
        program.show(link, console);
        return 0;
    }
}
