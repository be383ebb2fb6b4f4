package vn.conglang.launch;

import vn.conglang.vault.RotateKeys;

/**
 * {@code admin rotate-keys}: seals the keys of all personal records anew, when somebody may have
 * got hold of the key folder (14.3). A portal that is open stays open meanwhile.
 */
record RotateRecordKeys(Storage storage) implements Verb {

    @Override
    public int carryOut(Console console, Closing closing) {
        var premises = Premises.join(storage, "admin rotate-keys", closing);
        var program = Program.behindTheDoor(premises, closing);
        var count =
                program.ask(
                        console.words().language(), () -> program.bean(RotateKeys.class).rotate());
        console.say("admin.rotated", count);
        return 0;
    }
}
