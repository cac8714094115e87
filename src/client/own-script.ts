interface Policy {
  createScriptURL(address: string): string
}

/** The address of a script of this site, as the policy wants it where a browser starts it apart from the page: a service worker, a worker. */
export function ownScript(address: `/${string}`): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy }
  }
  return (policy ??= trustedTypes?.createPolicy('shebao', { createScriptURL }) ?? {
    createScriptURL,
  }).createScriptURL(address)
}

let policy: Policy | undefined

function createScriptURL(address: string): string {
  if (new URL(address, location.href).origin !== location.origin) throw new TypeError(address)
  return address
}
