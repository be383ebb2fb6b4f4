package vn.conglang.launch;

import vn.conglang.people.accounts.ShellAdministration;

/**
 * {@code admin reset-second-factor}: takes away the second factor of somebody who lost the device
 * and the recovery codes, when nobody of the standing office can do it on screen.
 */
record ResetSecondFactor(Storage storage, String email) implements Verb {

    @Override
    public int carryOut(Console console, Closing closing) {
        var premises = Premises.join(storage, "admin reset-second-factor", closing);
        var program = Program.behindTheDoor(premises, closing);
        var known =
                program.ask(
                        console.words().language(),
                        () -> program.bean(ShellAdministration.class).removeSecondFactor(email));
        if (!known) {
            throw Complaint.of("admin.unknown", email);
        }
        console.say("admin.secondFactor", email);
        return 0;
    }
}
