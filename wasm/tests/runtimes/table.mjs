export async function write() {}
