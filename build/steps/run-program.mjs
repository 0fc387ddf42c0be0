import { spawn } from 'node:child_process';

/**
 * @typedef {object} ProgramResult
 * @property {number} status exit status; 1 when the program could not be started or was killed
 * @property {string} output standard output and error as they came; empty when shown at once
 */

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, isShown?: boolean }} options shown: its output goes straight to ours
 * @returns {Promise<ProgramResult>}
 */
export function runProgram(program, args, { cwd, env = process.env, isShown = false }) {
  return new Promise(resolve => {
    const child = spawn(program, [...args], {
      cwd,
      env,
      stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', text => (output += text));
    child.stderr?.setEncoding('utf8').on('data', text => (output += text));
    child.once('error', error => resolve({ status: 1, output: `${output}${error.message}\n` }));
    child.once('close', code => resolve({ status: code ?? 1, output }));
  });
}
