package vn.conglang.launch;

import vn.conglang.people.accounts.ShellAdministration;

/**
 * {@code admin create}: a technical administrator, who sets a password by the link that is printed.
 * The first account of a fresh house is made so; it can invite everybody else.
 */
record CreateAdministrator(Storage storage, String email, String name) implements Verb {

    @Override
    public int carryOut(Console console, Closing closing) {
        var premises = Premises.joinOrBegin(storage, "admin create", closing);
        var program = Program.behindTheDoor(premises, closing);
        var link =
                program.ask(
                        console.words().language(),
                        () ->
                                program.bean(ShellAdministration.class)
                                        .createAdministrator(name, email));
        console.say("admin.created", name, email);
        program.show(link, console);
        return 0;
    }
}
