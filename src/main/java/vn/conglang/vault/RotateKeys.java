package vn.conglang.vault;

import org.springframework.stereotype.Component;

/** Seals the keys of all records with a fresh ring, when the old one may be known to somebody. */
@Component
public class RotateKeys {

    private final KeyCabinet cabinet;

    RotateKeys(KeyCabinet cabinet) {
        this.cabinet = cabinet;
    }

    /**
     * @return how many keys were sealed anew
     */
    public int rotate() {
        return cabinet.rotate();
    }
}
