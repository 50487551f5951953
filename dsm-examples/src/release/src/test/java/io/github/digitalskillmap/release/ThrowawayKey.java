package io.github.digitalskillmap.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.api.OpenPGPApi;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.OpenPGPSignature.OpenPGPDocumentSignature;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPApi;

/** An OpenPGP key that is made for one run and kept nowhere, so that its signatures vouch for nothing. */
final class ThrowawayKey {

    private static final OpenPGPApi OPEN_PGP = new BcOpenPGPApi();

    private final OpenPGPKey key;
    private final String passphrase;

    private ThrowawayKey(OpenPGPKey key, String passphrase) {
        this.key = key;
        this.passphrase = passphrase;
    }

    static ThrowawayKey generate() throws PGPException {
        String passphrase = UUID.randomUUID().toString();
        OpenPGPKey key = OPEN_PGP.generateKey(PublicKeyPacket.VERSION_4)
                .singletonRSAKey(3072, "Nobody <nobody@example.com>")
                .build(passphrase.toCharArray());
        return new ThrowawayKey(key, passphrase);
    }

    String armored() throws IOException {
        return key.toAsciiArmoredString();
    }

    String passphrase() {
        return passphrase;
    }

    boolean signed(Path file, Path signature) throws IOException, PGPException {
        try (InputStream content = Files.newInputStream(file);
                InputStream detached = Files.newInputStream(signature)) {
            List<OpenPGPDocumentSignature> found = OPEN_PGP.verifyDetachedSignature()
                    .addVerificationCertificate(key.toCertificate())
                    .addSignatures(detached)
                    .process(content);
            return found.size() == 1 && found.get(0).isValid();
        }
    }
}
