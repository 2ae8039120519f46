export function breakWriter(_name: string): void {}
